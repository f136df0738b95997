// A delayed task in which nothing can fail may be forgotten once it is scheduled.
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class RetryWithoutFailure {
    private final AtomicInteger rejected = new AtomicInteger();

    void forgetLater(ScheduledExecutorService timer) {
        timer.schedule(() -> rejected.set(0), 1, TimeUnit.MINUTES);
    }
}
