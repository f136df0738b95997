// The caller gets the outcome, or a name says that nobody wants it.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class ReturnedOrNamed {
    boolean await(CountDownLatch done) throws InterruptedException {
        return done.await(1, TimeUnit.SECONDS);
    }

    void settle(CountDownLatch done) throws InterruptedException {
        boolean ignored = done.await(1, TimeUnit.SECONDS);
    }
}
