// An event of the flight recorder is written or not; it does not throw.
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import jdk.jfr.Event;

class RecordsEvent {
    static class Load extends Event {
        long requests;
    }

    private final AtomicLong requests = new AtomicLong();

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(
                () -> {
                    Load load = new Load();
                    load.requests = requests.getAndSet(0);
                    load.commit();
                },
                1,
                1,
                TimeUnit.SECONDS);
    }
}
