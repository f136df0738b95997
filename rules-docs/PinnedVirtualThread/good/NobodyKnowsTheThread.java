// The executor comes from outside; it may have virtual threads or not.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.springframework.web.client.RestTemplate;

@SuppressWarnings("BlockingWhileHoldingLock")
class NobodyKnowsTheThread {
    private String token;

    void refresh(RestTemplate rest, Executor executor, ThreadFactory factory) {
        executor.execute(() -> load(rest));
        Executors.newThreadPerTaskExecutor(factory).execute(() -> load(rest));
    }

    private synchronized void load(RestTemplate rest) {
        token = rest.getForObject("http://login.example/token", String.class);
    }
}
