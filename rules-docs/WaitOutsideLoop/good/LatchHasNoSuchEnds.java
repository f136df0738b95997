// A latch ends its wait when it is at zero, and not before.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatchHasNoSuchEnds {
    boolean await(CountDownLatch ready) throws InterruptedException {
        if (ready.getCount() == 0) {
            return true;
        }
        return ready.await(1, TimeUnit.SECONDS);
    }
}
