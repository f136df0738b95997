// The monitor guards a few assignments; nothing in it waits.
// asyncio: V1
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.client.RestTemplate;

class NothingWaitsInside {
    private final List<String> texts = new ArrayList<>();

    Thread load(RestTemplate rest, String url) {
        return Thread.startVirtualThread(() -> {
            String text = rest.getForObject(url, String.class);
            keep(text);
        });
    }

    private synchronized void keep(String text) {
        texts.add(text);
    }
}
