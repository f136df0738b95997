// A virtual thread that waits inside a `ReentrantLock` leaves its carrier to others.
// asyncio: V1
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.client.RestTemplate;

@SuppressWarnings("BlockingWhileHoldingLock")
class ReentrantLockInstead {
    private final ReentrantLock lock = new ReentrantLock();
    private String token;

    Thread refresh(RestTemplate rest) {
        return Thread.startVirtualThread(() -> {
            lock.lock();
            try {
                token = rest.getForObject("http://login.example/token", String.class);
            } finally {
                lock.unlock();
            }
        });
    }
}
