// A subtask is another thread, and must not fork in the scope that it belongs to.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ForkInSubtask {
    void index(Runnable left, Runnable right) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                scope.fork(left); // finding: `fork` throws here: only the thread that opened the scope may call it
                right.run();
            });
            scope.join();
        }
    }
}
