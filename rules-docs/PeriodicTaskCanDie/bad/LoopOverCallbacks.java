// One listener that throws silences all listeners for good.
// asyncio: E6
// uses: jdk
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class LoopOverCallbacks {
    interface Listener {
        void tick(long now);
    }

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    LoopOverCallbacks() {
        CLOCK.scheduleAtFixedRate( // finding: once `tick` throws, this task never runs again, and nobody is told
                () -> {
                    long now = System.currentTimeMillis();
                    listeners.forEach(listener -> listener.tick(now));
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    void add(Listener listener) {
        listeners.add(listener);
    }
}
