// Whoever gets the client may keep it.
// uses: jdk
import java.net.http.HttpClient;
import java.time.Duration;

class FactoryOfClients {
    HttpClient withTimeout(Duration timeout) {
        return HttpClient.newBuilder().connectTimeout(timeout).build();
    }
}
