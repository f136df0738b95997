// A thread of a pool has no carrier: it may wait with or without a monitor.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

@SuppressWarnings("BlockingWhileHoldingLock")
class PlatformThreads {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);
    private final ExecutorService jobs =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private String token;

    void refresh(RestTemplate rest) {
        WORKERS.execute(() -> load(rest));
        jobs.execute(() -> load(rest));
    }

    private synchronized void load(RestTemplate rest) {
        token = rest.getForObject("http://login.example/token", String.class);
    }
}
