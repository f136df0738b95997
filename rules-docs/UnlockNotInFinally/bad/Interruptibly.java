// Who waits for the lock can be interrupted; who holds it can fail.
// uses: jdk
// fix: safe
import java.util.concurrent.locks.Lock;

class Interruptibly {
    interface Printer {
        void print(String page);
    }

    private final Lock lock;

    Interruptibly(Lock lock) {
        this.lock = lock;
    }

    void print(Printer printer, String page) throws InterruptedException {
        lock.lockInterruptibly(); // finding: an exception can skip the unlock after this `lockInterruptibly`: whoever wants the lock then waits for ever
        // One page at a time.
        printer.print(page);
        lock.unlock();
    }
}
