// The requests wait on threads that were made for waiting, and as many as somebody chose.
// asyncio: B6, B7
// uses: spring-webmvc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

class OwnExecutor {
    private static final ExecutorService REQUESTS = Executors.newFixedThreadPool(32);

    CompletableFuture<String> load(RestTemplate rest, String url) {
        return CompletableFuture.supplyAsync(() -> rest.getForObject(url, String.class), REQUESTS)
                .thenApply(text -> text + rest.getForObject(url + "/details", String.class));
    }
}
