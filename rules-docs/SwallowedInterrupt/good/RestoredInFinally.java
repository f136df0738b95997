// The loop must finish its wait; it remembers the interrupt and restores it in `finally`.
// asyncio: E8
// uses: jdk
import java.util.concurrent.CountDownLatch;

class RestoredInFinally {
    void awaitUninterruptibly(CountDownLatch written) {
        boolean interrupted = false;
        try {
            while (written.getCount() > 0) {
                try {
                    written.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
