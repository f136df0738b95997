// While one thread waits for the bank, everybody who only wants to read a rate waits with it.
// uses: spring-web
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class RequestUnderMonitor {
    private final Map<String, Double> rates = new HashMap<>();
    private final RestTemplate rest;

    RequestUnderMonitor(RestTemplate rest) {
        this.rest = rest;
    }

    synchronized double rate(String currency) {
        return rates.getOrDefault(currency, 1.0);
    }

    void refresh(String currency) {
        synchronized (this) { // note: holds a lock from here
            Double rate = rest.getForObject("http://bank.example/" + currency, Double.class); // finding: `RestTemplate.getForObject` blocks while this thread holds a lock
            rates.put(currency, rate);
        }
    }
}
