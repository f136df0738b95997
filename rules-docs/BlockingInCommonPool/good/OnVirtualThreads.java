// On a virtual thread waiting is cheap.
// uses: spring-webmvc
// release: 21
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

class OnVirtualThreads {
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    CompletableFuture<String> load(RestTemplate rest, String url) {
        return CompletableFuture.supplyAsync(() -> rest.getForObject(url, String.class), threads);
    }
}
