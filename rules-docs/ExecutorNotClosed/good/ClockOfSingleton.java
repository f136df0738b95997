// The class makes one instance of itself for the whole program, and that instance starts its clock once.
// uses: jdk
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

final class ClockOfSingleton {
    private final AtomicLong now = new AtomicLong(System.currentTimeMillis());

    private ClockOfSingleton() {
        tick();
    }

    private static final class Holder {
        static final ClockOfSingleton INSTANCE = new ClockOfSingleton();
    }

    static long now() {
        return Holder.INSTANCE.now.get();
    }

    private void tick() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(() -> now.set(System.currentTimeMillis()), 1, 1, TimeUnit.MILLISECONDS);
    }
}
