// One thread is there for the order of its tasks, or to look at the clock; it saves nothing, and need not.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

class OneThread {
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().factory();

    ExecutorService inOrder() {
        return Executors.newSingleThreadExecutor(VIRTUAL);
    }

    ExecutorService inOrderToo() {
        return Executors.newFixedThreadPool(1, VIRTUAL);
    }

    ScheduledExecutorService timer() {
        return Executors.newScheduledThreadPool(1, VIRTUAL);
    }
}
