// A message handler that returns nothing is called on a worker thread.
// asyncio: B4
// uses: quarkus-rest
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class QuarkusMessagingOnWorker {
    @Incoming("orders")
    void order(String item) throws IOException {
        Files.writeString(Path.of("orders.log"), item);
    }
}
