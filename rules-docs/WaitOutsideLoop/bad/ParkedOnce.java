// `park` returns at once if somebody unparked the thread for another reason before.
// uses: jdk
import java.util.concurrent.locks.LockSupport;

class ParkedOnce {
    private volatile boolean open;
    private volatile Thread waiter;

    void pass() {
        waiter = Thread.currentThread();
        if (!open) {
            LockSupport.park(this); // finding: `park` may wake up for no reason, and nothing checks the condition again
        }
    }

    void open() {
        open = true;
        LockSupport.unpark(waiter);
    }
}
