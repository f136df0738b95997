// The watch hands itself over again when all went well, so one bad round is the last.
// asyncio: E6
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class RunnableSchedulesItself implements Runnable {
    private final ScheduledExecutorService scheduler;
    private final Consumer<Long> listener;
    private volatile boolean stopped;

    RunnableSchedulesItself(ScheduledExecutorService scheduler, Consumer<Long> listener) {
        this.scheduler = scheduler;
        this.listener = listener;
    }

    @Override
    public void run() {
        listener.accept(System.currentTimeMillis());
        if (!stopped) {
            scheduler.schedule(this, 10, TimeUnit.SECONDS); // finding: once `accept` throws, `run` is not scheduled again, and nobody is told
        }
    }

    void stop() {
        stopped = true;
    }
}
