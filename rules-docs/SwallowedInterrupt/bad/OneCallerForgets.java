// It returns whether it was interrupted, but one of its callers does not ask.
// asyncio: E8
// uses: jdk
import java.util.concurrent.CountDownLatch;

class OneCallerForgets {
    void stop(CountDownLatch ended) {
        if (await(ended)) {
            Thread.currentThread().interrupt();
        }
    }

    void restart(CountDownLatch ended) {
        await(ended);
    }

    private static boolean await(CountDownLatch ended) {
        boolean interrupted = false;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                interrupted = true;
            }
        }
        return interrupted;
    }
}
