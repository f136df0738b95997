// The callback only starts the work; the work waits on a thread of the pool.
// uses: spring-webmvc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.web.client.RestTemplate;

class StartsWorkElsewhere {
    CompletableFuture<String> details(CompletableFuture<String> url, RestTemplate rest, ExecutorService workers) {
        return url.thenCompose(address ->
                CompletableFuture.supplyAsync(() -> rest.getForObject(address, String.class), workers));
    }
}
