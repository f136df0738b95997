// Armeria calls an annotated service on the event loop.
// asyncio: B4
// uses: armeria
import com.linecorp.armeria.server.annotation.Get;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileReadInArmeriaService {
    @Get("/terms")
    public String terms() throws IOException { // note: `terms` runs on the Armeria event loop
        return Files.readString(Path.of("terms.txt")); // finding: `Files.readString` blocks the Armeria event loop
    }
}
