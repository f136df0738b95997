// A task that cannot be cancelled, or stopped, runs to its end: there is nothing to be done about that.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CancelledOrStopped {
    interface Tasks {
        CompletableFuture<Void> cancelTask(long id);

        CompletableFuture<Void> stop();
    }

    void forget(Tasks tasks, long id) {
        tasks.cancelTask(id);
    }

    void tearDown(Tasks tasks) {
        tasks.stop();
    }
}
