// `acquire` is told not to give way to interrupts, so the exception that it declares for other callers cannot come.
// uses: jdk
import java.util.concurrent.Semaphore;

class ToldNotToBeInterrupted {
    private final Semaphore permits = new Semaphore(4);

    void enter() {
        try {
            acquire(false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void enterOrGiveUp() throws InterruptedException {
        acquire(true);
    }

    private void acquire(boolean interruptible) throws InterruptedException {
        if (interruptible) {
            permits.acquire();
        } else {
            permits.acquireUninterruptibly();
        }
    }
}
