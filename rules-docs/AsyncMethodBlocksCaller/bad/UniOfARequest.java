// `item(value)` gets the answer of the server, not the question: whoever calls this waits for it.
// uses: mutiny, spring-web
import io.smallrye.mutiny.Uni;
import org.springframework.web.client.RestTemplate;

class UniOfARequest {
    private final RestTemplate rest;

    UniOfARequest(RestTemplate rest) {
        this.rest = rest;
    }

    Uni<String> weather(String city) {
        String text = rest.getForObject("http://weather.example/" + city, String.class); // finding: `RestTemplate.getForObject` blocks the caller of `weather`
        return Uni.createFrom().item(text);
    }
}
