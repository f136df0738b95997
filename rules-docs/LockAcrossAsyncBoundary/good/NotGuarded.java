// The field is for the callbacks only; no method takes the lock to use it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NotGuarded {
    private int started;
    private volatile Throwable lastProblem;

    synchronized CompletableFuture<String> start(CompletableFuture<String> work) {
        started++;
        return work.whenComplete((value, problem) -> lastProblem = problem);
    }

    synchronized int started() {
        return started;
    }

    Throwable lastProblem() {
        return lastProblem;
    }
}
