// The request comes before the lock, which guards the assignment only.
// uses: spring-web
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class FetchFirst {
    private final Map<String, Double> rates = new HashMap<>();
    private final RestTemplate rest;

    FetchFirst(RestTemplate rest) {
        this.rest = rest;
    }

    void refresh(String currency) {
        Double rate = rest.getForObject("http://bank.example/" + currency, Double.class);
        synchronized (this) {
            rates.put(currency, rate);
        }
    }
}
