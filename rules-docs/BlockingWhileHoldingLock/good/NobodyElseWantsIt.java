// Only one place takes the lock, and whoever comes there wants the answer.
// uses: spring-web
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.client.RestTemplate;

class NobodyElseWantsIt {
    private final Object oneRefresh = new Object();
    private final AtomicReference<String> rates = new AtomicReference<>("");
    private final RestTemplate rest = new RestTemplate();

    void refresh() {
        synchronized (oneRefresh) {
            rates.set(rest.getForObject("http://bank.example/rates", String.class));
        }
    }

    String rates() {
        return rates.get();
    }
}
