// The latch opens when all is to stop: until then this is a sleep, and its caller asks for the stop anyway.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class SleepCutShort {
    private final CountDownLatch stopRequested = new CountDownLatch(1);

    void backOff(int attempt) throws InterruptedException {
        long delay = 100L << Math.min(attempt, 6);
        System.out.println("again in " + delay);
        stopRequested.await(delay, TimeUnit.MILLISECONDS);
    }

    void stop() {
        stopRequested.countDown();
    }
}
