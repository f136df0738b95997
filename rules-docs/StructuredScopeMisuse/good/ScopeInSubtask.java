// A subtask that has work to share opens a scope of its own.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ScopeInSubtask {
    void index(Runnable left, Runnable middle, Runnable right) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                try (var inner = StructuredTaskScope.open()) {
                    inner.fork(left);
                    inner.fork(middle);
                    inner.join();
                }
                return null;
            });
            scope.fork(right);
            scope.join();
        }
    }
}
