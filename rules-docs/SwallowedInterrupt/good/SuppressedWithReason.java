// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class SuppressedWithReason {
    @SuppressWarnings("SwallowedInterrupt") // the interrupt is this latch's own wake-up call
    void awaitWakeUp(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException wakeUp) {
            System.out.println("awake");
        }
    }
}
