// Whoever takes the lock has a request to send: the line is busy, and they wait for their turn on it.
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class AllOfThemWait {
    private final RestTemplate rest = new RestTemplate();
    private long last;

    synchronized String read(String register) {
        last = System.nanoTime();
        return rest.getForObject("http://plc.example/" + register, String.class);
    }

    synchronized void write(String register, String value) {
        last = System.nanoTime();
        rest.put("http://plc.example/" + register, value);
    }
}
