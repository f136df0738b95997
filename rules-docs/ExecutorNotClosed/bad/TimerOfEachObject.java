// Every cache has a thread, and no cache ends it: neither in `close`, nor anywhere else.
// uses: jdk
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class TimerOfEachObject implements AutoCloseable {
    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final ScheduledExecutorService cleaner = Executors.newScheduledThreadPool(1); // finding: nobody shuts down `cleaner`: each `TimerOfEachObject` leaves the executor's threads behind

    ScheduledFuture<?> start() {
        return cleaner.schedule(entries::clear, 1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        entries.clear();
    }
}
