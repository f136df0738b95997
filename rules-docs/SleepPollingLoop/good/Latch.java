// The latch wakes the thread up the moment that the work is over.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Latch {
    private final CountDownLatch started = new CountDownLatch(1);

    void start() {
        new Thread(started::countDown).start();
    }

    boolean awaitStart() throws InterruptedException {
        return started.await(5, TimeUnit.SECONDS);
    }
}
