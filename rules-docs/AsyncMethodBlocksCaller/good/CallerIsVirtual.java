// The endpoint has a virtual thread of its own, which may wait.
// uses: mutiny, spring-web
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import org.springframework.web.client.RestTemplate;

class CallerIsVirtual {
    private final RestTemplate rest;

    CallerIsVirtual(RestTemplate rest) {
        this.rest = rest;
    }

    @RunOnVirtualThread
    Uni<String> weather(String city) {
        return Uni.createFrom().item(rest.getForObject("http://weather.example/" + city, String.class));
    }
}
