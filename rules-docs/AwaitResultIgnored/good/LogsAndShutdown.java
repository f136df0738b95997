// A method that shuts things down, whatever else it does before, would only go on.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class LogsAndShutdown {
    void flushAndShutdown(ExecutorService workers, ExecutorService timers) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
        timers.shutdown();
    }
}
