// The same annotations and return type outside Quarkus: servlet containers call the method on a thread of their pool.
// asyncio: B4
// uses: jakarta-rest
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Path("/terms")
class JakartaRestWithoutQuarkus {
    @GET
    CompletionStage<String> terms() throws IOException {
        return CompletableFuture.completedFuture(Files.readString(java.nio.file.Path.of("terms.txt")));
    }
}
