// The interrupt is remembered in a variable that nobody turns back into an interrupt.
// asyncio: E8
// uses: jdk
import java.util.concurrent.CountDownLatch;

class FlagNeverRestored {
    boolean awaitAll(CountDownLatch done) {
        boolean interrupted = false;
        while (done.getCount() > 0) {
            try {
                done.await();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                interrupted = true;
            }
        }
        return !interrupted;
    }
}
