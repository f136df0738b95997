// The platform thread that starts the others has used the class by then; only a first use runs the initialiser.
// uses: spring-webmvc
// release: 21
// runtime: 24..25
import org.springframework.web.client.RestTemplate;

class InitialisedBefore {
    static final class Rates {
        static final String TODAY = new RestTemplate().getForObject("http://rates.example/today", String.class);
    }

    public static void main(String[] args) {
        System.out.println(Rates.TODAY);
        Thread.startVirtualThread(() -> System.out.println(Rates.TODAY));
    }
}
