// The loop asks whether to stop, but before that the step goes on without what it has waited for.
// asyncio: E8
// uses: jdk
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class StepWaitsForSomething extends Thread {
    private final Queue<CountDownLatch> leaders;
    private volatile boolean closed;

    StepWaitsForSomething(Queue<CountDownLatch> leaders) {
        this.leaders = leaders;
    }

    @Override
    public void run() {
        while (!closed) {
            CountDownLatch leader = leaders.poll();
            if (leader != null) {
                follow(leader);
            }
        }
    }

    private void follow(CountDownLatch leader) {
        try {
            if (!leader.await(5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            System.err.println("woken");
        }
        register(leader);
    }

    private static void register(CountDownLatch leader) {
        System.out.println("following " + leader);
    }

    void close() {
        closed = true;
    }
}
