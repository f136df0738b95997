// Quarkus REST calls a method that returns a `Uni` on the event loop; what is done before the `Uni` is made is done there.
// asyncio: B4
// uses: quarkus-rest
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;

@Path("/terms")
class FileReadInQuarkusResource {
    @GET
    Uni<String> terms() throws IOException { // note: `terms` runs on a Vert.x event loop
        String text = Files.readString(java.nio.file.Path.of("terms.txt")); // finding: `Files.readString` blocks a Vert.x event loop
        return Uni.createFrom().item(text);
    }
}
