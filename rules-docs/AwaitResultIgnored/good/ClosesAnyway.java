// Who closes has nothing else to do when the time is over: it has waited for as long as it wants to.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ClosesAnyway implements AutoCloseable {
    private final ExecutorService workers;

    ClosesAnyway(ExecutorService workers) {
        this.workers = workers;
    }

    @Override
    public void close() {
        workers.shutdown();
        try {
            workers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
