// The latch is a pause between two rounds, which ends early when the service stops.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class PauseThatCanEnd {
    private final CountDownLatch stopped = new CountDownLatch(1);

    void run(Runnable check) throws InterruptedException {
        while (stopped.getCount() > 0) {
            check.run();
            stopped.await(30, TimeUnit.SECONDS);
        }
    }

    void stop() {
        stopped.countDown();
    }
}
