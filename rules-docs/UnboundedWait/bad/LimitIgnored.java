// The caller gives a time limit, and the queue is asked without one.
// uses: jdk
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LimitIgnored {
    private final BlockingQueue<String> replies;
    private final CountDownLatch closed;

    LimitIgnored(BlockingQueue<String> replies, CountDownLatch closed) {
        this.replies = replies;
        this.closed = closed;
    }

    String poll(long timeout, TimeUnit unit) throws InterruptedException {
        return replies.take(); // finding: `take` waits for `replies` without a time limit, so this thread may hang
    }

    void awaitClosed(Duration limit) throws InterruptedException {
        closed.await(); // finding: `await` waits for `closed` without a time limit, so this thread may hang
    }
}
