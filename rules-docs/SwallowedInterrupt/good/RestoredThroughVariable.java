// The current thread in a variable is still the current thread.
// asyncio: E8
// uses: jdk
import java.util.concurrent.locks.Condition;

class RestoredThroughVariable {
    void awaitSignal(Condition ready) {
        Thread current = Thread.currentThread();
        try {
            ready.await();
        } catch (InterruptedException e) {
            current.interrupt();
        }
    }
}
