// A parallel stream is for computing: its requests wait on the common pool, as many at a time as there are cores.
// uses: spring-webmvc
import java.util.List;
import org.springframework.web.client.RestTemplate;

class ParallelStreamOfRequests {
    List<String> prices(List<String> urls, RestTemplate rest) {
        return urls.parallelStream()
                .map(url -> rest.getForObject(url, String.class)) // finding: `RestTemplate.getForObject` blocks the common pool
                .toList();
    }
}
