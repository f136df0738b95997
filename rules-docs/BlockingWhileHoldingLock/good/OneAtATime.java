// A reviewed exception to the rule carries its reason in the code.
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class OneAtATime {
    private final Object lock = new Object();
    private int pages;

    String print(RestTemplate rest, String page) {
        synchronized (lock) {
            pages++;
            // asynclint:ignore BlockingWhileHoldingLock: the printer takes one page at a time
            return rest.postForObject("http://printer.example/", page, String.class);
        }
    }

    int pages() {
        synchronized (lock) {
            return pages;
        }
    }
}
