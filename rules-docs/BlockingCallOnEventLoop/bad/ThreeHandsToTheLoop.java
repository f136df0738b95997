// The task goes through three pairs of hands before the event loop gets it; none of them says what the last one does.
// uses: netty
import io.netty.channel.EventLoop;
import java.util.concurrent.CountDownLatch;

class ThreeHandsToTheLoop {
    private final EventLoop loop;

    ThreeHandsToTheLoop(EventLoop loop) {
        this.loop = loop;
    }

    void afterStart(CountDownLatch started) {
        later(() -> await(started)); // finding: `await` blocks the Netty event loop through `CountDownLatch.await`
    }

    private void later(Runnable task) {
        named("later", task);
    }

    private void named(String name, Runnable task) {
        hand(() -> {
            Thread.currentThread().setName(name);
            task.run();
        });
    }

    private void hand(Runnable task) {
        loop.execute(task);
    }

    private void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
