// The same object is asked how it stands, or told to end.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class AskedAfterwards {
    void finish(ExecutorService workers) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
        workers.shutdownNow();
    }

    long missing(CountDownLatch answered) throws InterruptedException {
        answered.await(1, TimeUnit.SECONDS);
        return answered.getCount();
    }
}
