// With the flag set again, `awaitTermination` would throw at once and not wait for the workers: somebody must decide.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class WaitsOnceMoreAtTheEnd {
    void elect(CountDownLatch votes, ExecutorService workers) throws InterruptedException {
        try {
            votes.await();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            System.out.println("votes are missing");
        } finally {
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
