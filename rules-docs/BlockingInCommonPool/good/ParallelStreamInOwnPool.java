// A parallel stream that a task of another fork/join pool starts stays in that pool.
// uses: spring-webmvc
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.springframework.web.client.RestTemplate;

class ParallelStreamInOwnPool {
    private final ForkJoinPool requests = new ForkJoinPool(32);

    ForkJoinTask<List<String>> prices(List<String> urls, RestTemplate rest) {
        return requests.submit(() -> urls.parallelStream()
                .map(url -> rest.getForObject(url, String.class))
                .toList());
    }
}
