// The permit may not be there; it is given back all the same, so that there are soon more than there should be.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class TryAcquireDropped {
    void send(Semaphore permits, Runnable request) throws InterruptedException {
        permits.tryAcquire(100, TimeUnit.MILLISECONDS); // finding: the result of `tryAcquire` is ignored: after a timeout the code goes on as after success
        try {
            request.run();
        } finally {
            permits.release();
        }
    }
}
