// The monitor is held while the thread is started, not while it runs.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import org.springframework.web.client.RestTemplate;

class StartedInsideMonitor {
    private volatile String token;
    private Thread refreshing;

    synchronized void refresh(RestTemplate rest) {
        if (refreshing == null) {
            refreshing = Thread.startVirtualThread(
                    () -> token = rest.getForObject("http://login.example/token", String.class));
        }
    }
}
