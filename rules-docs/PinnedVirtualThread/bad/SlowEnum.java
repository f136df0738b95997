// The constants of an enum are made in its initialiser, so whoever names one first waits for all of them.
// uses: spring-webmvc
// release: 21
// runtime: 24..25
import org.springframework.web.client.RestTemplate;

class SlowEnum {
    enum Currency {
        EUR, // finding: `new Currency` waits through `RestTemplate.getForObject` in a class initialiser, which pins the virtual thread
        USD;

        final String rate;

        Currency() {
            rate = new RestTemplate().getForObject("http://rates.example/" + name(), String.class);
        }
    }

    Thread print() {
        return Thread.ofVirtual().start(() -> System.out.println(Currency.USD.rate));
    }
}
