// `completeAsync` and a task complete the future on another thread, which does not hold the lock.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class CompletedByAnother {
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final Executor workers;
    private String value;

    CompletedByAnother(Executor workers) {
        this.workers = workers;
    }

    synchronized void set(String given) {
        value = given;
        ready.completeAsync(() -> given, workers);
    }

    synchronized void set(String given, CompletableFuture<String> changed) {
        value = given;
        workers.execute(() -> changed.complete(given));
    }

    synchronized String value() {
        return value;
    }
}
