// The loop does something each time: it asks a server again, and nobody here could tell it when.
// config: rule.SleepPollingLoop=info
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class Retry {
    String load(RestTemplate rest, String job) throws InterruptedException {
        String state = "new";
        while (!state.equals("done")) {
            Thread.sleep(1_000);
            state = rest.getForObject("http://jobs.example/" + job, String.class);
        }
        return state;
    }
}
