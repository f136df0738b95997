// What is named after the interrupt and is given it, is taken to do what must be done, though nobody can look inside.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class HelperOutOfSight {
    /** Implemented by each application. */
    interface Policy {
        void onInterrupt(InterruptedException interrupt);
    }

    void awaitReady(CountDownLatch ready, Policy policy) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            policy.onInterrupt(e);
        }
    }
}
