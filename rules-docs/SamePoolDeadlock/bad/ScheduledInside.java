// The timer's thread waits for what the timer's thread will do in a second.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ScheduledInside implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    ScheduledFuture<String> later() {
        return timer.schedule(this::compute, 1, TimeUnit.SECONDS);
    }

    private String compute() throws InterruptedException, ExecutionException, TimeoutException {
        ScheduledFuture<String> part = timer.schedule(() -> "part", 1, TimeUnit.SECONDS);
        return part.get(5, TimeUnit.SECONDS); // finding: `get` waits on a thread of `timer` for a task of the same pool: both may wait for ever
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
