// What the task calls catches everything itself, whatever its `finally` still counts.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;

class GuardedInCalledMethod {
    private final LongAdder runs = new LongAdder();

    void flushSoon(ExecutorService workers, Runnable flush) {
        workers.submit(() -> {
            long start = System.nanoTime();
            guarded(flush);
            runs.add(System.nanoTime() - start);
        });
    }

    private void guarded(Runnable flush) {
        try {
            flush.run();
        } catch (Throwable failure) {
            System.getLogger("store").log(Level.ERROR, "flush failed", failure);
        } finally {
            runs.increment();
        }
    }
}
