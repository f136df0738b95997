// The process ends: no thread is left that could be stopped.
// uses: jdk
import java.util.concurrent.CountDownLatch;

class ExitsTheProcess {
    void awaitReady(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            System.err.println("not ready");
            System.exit(1);
        }
    }
}
