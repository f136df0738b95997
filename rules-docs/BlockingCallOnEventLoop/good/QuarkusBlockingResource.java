// Quarkus REST takes a worker thread where `@Blocking` says so, and wherever the method returns a plain value.
// asyncio: B4
// uses: quarkus-rest
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;

@Path("/terms")
class QuarkusBlockingResource {
    @GET
    @Blocking
    Uni<String> later() throws IOException {
        return Uni.createFrom().item(Files.readString(java.nio.file.Path.of("terms.txt")));
    }

    @GET
    @Path("/plain")
    String plain() throws IOException {
        return Files.readString(java.nio.file.Path.of("terms.txt"));
    }

    @GET
    @Path("/virtual")
    @RunOnVirtualThread
    Uni<String> virtual() throws IOException {
        return Uni.createFrom().item(Files.readString(java.nio.file.Path.of("terms.txt")));
    }
}
