// A message handler that returns a `Uni` is called on the event loop.
// asyncio: B4
// uses: quarkus-rest
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class FileWriteInQuarkusMessaging {
    @Incoming("orders")
    Uni<Void> order(String item) throws IOException { // note: `order` runs on a Vert.x event loop
        Files.writeString(Path.of("orders.log"), item); // finding: `Files.writeString` blocks a Vert.x event loop
        return Uni.createFrom().voidItem();
    }
}
