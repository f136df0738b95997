// The lock belongs to the class around: its view reads a number under it, and waits for the server to do so.
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class NestedClassReads {
    private final Object lock = new Object();
    private final RestTemplate rest = new RestTemplate();
    private int stock;

    void refresh() {
        synchronized (lock) {
            stock = rest.getForObject("http://store.example/stock", Integer.class); // finding: `RestTemplate.getForObject` blocks while this thread holds a lock
        }
    }

    class View {
        int stock() {
            synchronized (lock) { // note: whoever wants the lock here waits, too
                return stock;
            }
        }
    }
}
