// A subtask is another thread, and must not fork in the scope that it belongs to.
// uses: jdk
// release: 25 preview
import java.util.concurrent.StructuredTaskScope;

class ForkInSubtask {
    void index(Runnable left, Runnable right) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                scope.fork(left); // finding: `fork` is called on another thread than opened the scope, and throws
                right.run();
            });
            scope.join();
        }
    }
}
