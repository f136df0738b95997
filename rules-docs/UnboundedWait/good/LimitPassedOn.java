// The limit of the caller is the limit of the wait.
// uses: jdk
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class LimitPassedOn {
    private final BlockingQueue<String> replies;

    LimitPassedOn(BlockingQueue<String> replies) {
        this.replies = replies;
    }

    String poll(long timeout, TimeUnit unit) throws InterruptedException {
        return replies.poll(timeout, unit);
    }

    String poll(Duration limit) throws InterruptedException {
        return limit.isNegative() ? replies.take() : replies.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
