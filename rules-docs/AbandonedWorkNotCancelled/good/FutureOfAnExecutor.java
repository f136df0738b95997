// The future of an executor knows its thread, and interrupts it.
// asyncio: S9
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureOfAnExecutor {
    boolean runAndStop(ExecutorService workers, Runnable job) {
        Future<?> running = workers.submit(job);
        return running.cancel(true);
    }
}
