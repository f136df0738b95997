// Micronaut runs controllers on the Netty event loop unless told otherwise, whatever they return.
// asyncio: B4
// uses: micronaut
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Controller("/terms")
class FileReadInMicronautController {
    @Get
    String terms() throws IOException { // note: `terms` runs on the Netty event loop
        return Files.readString(Path.of("terms.txt")); // finding: `Files.readString` blocks the Netty event loop
    }
}
