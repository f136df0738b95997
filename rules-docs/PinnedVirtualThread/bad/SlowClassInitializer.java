// The virtual thread that uses the class first runs its initialiser, and no release lets it leave its carrier there.
// uses: spring-webmvc
// release: 21
// runtime: 24..25
import org.springframework.web.client.RestTemplate;

class SlowClassInitializer {
    static final class Rates {
        static final String TODAY = new RestTemplate().getForObject("http://rates.example/today", String.class); // finding: `RestTemplate.getForObject` waits in a class initialiser, which pins the virtual thread
    }

    Thread print() {
        return Thread.startVirtualThread(() -> show(Rates.TODAY)); // note: this lambda runs on a virtual thread
    }

    private static void show(String rates) {
        System.out.println(rates);
    }
}
