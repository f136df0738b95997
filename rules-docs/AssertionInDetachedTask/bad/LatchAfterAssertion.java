// The latch is counted down in any case: the test waits for the assertion, and does not learn how it went.
// uses: junit
// release: 21
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatchAfterAssertion {
    @Test
    void isVirtual() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try {
                assertTrue(Thread.currentThread().isVirtual()); // finding: when `assertTrue` fails on a virtual thread, the test does not see it
            } finally {
                done.countDown();
            }
        });
        assertTrue(done.await(1, TimeUnit.SECONDS));
    }
}
