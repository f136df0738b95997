// An assignment before the signal does not fail.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class NothingCanFail {
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean running;

    Thread start() {
        return new Thread(() -> {
            running = true;
            started.countDown();
        });
    }

    boolean isRunning() throws InterruptedException {
        started.await();
        return running;
    }
}
