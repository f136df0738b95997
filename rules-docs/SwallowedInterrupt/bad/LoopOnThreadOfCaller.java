// The loop asks a flag, but it runs on the thread of whoever calls `enqueue`, and that caller never learns.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.Queue;

class LoopOnThreadOfCaller {
    private static final int LIMIT = 100;
    private final Queue<String> orders;
    private volatile boolean closed;

    LoopOnThreadOfCaller(Queue<String> orders) {
        this.orders = orders;
    }

    void close() {
        closed = true;
    }

    @SuppressWarnings("SleepPollingLoop")
    void enqueue(String order) {
        while (!closed && orders.size() >= LIMIT) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                break;
            }
        }
        orders.add(order);
    }
}
