// The wait is for the next permit, and whoever wants the lock wants one, too.
// uses: guava
import com.google.common.util.concurrent.RateLimiter;

class NextPermit {
    private final RateLimiter permits = RateLimiter.create(10);
    private int sent;

    synchronized void send(Runnable request) {
        permits.acquire();
        sent++;
        request.run();
    }

    synchronized int sent() {
        return sent;
    }
}
