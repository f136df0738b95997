// Helidon 4 calls handlers on virtual threads, which may block.
// asyncio: B4
// uses: helidon
// release: 21
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.file.Files;
import java.nio.file.Path;

class HelidonHandlerBlocks implements Handler {
    @Override
    public void handle(ServerRequest request, ServerResponse response) throws Exception {
        response.send(Files.readString(Path.of("terms.txt")));
    }
}
