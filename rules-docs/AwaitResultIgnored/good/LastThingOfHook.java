// The hook has nothing else to do: the process ends when the tasks are over, or when the time is.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class LastThingOfHook {
    void register(ExecutorService workers) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            workers.shutdown();
            try {
                workers.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
