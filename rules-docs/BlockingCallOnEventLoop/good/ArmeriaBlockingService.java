// `@Blocking` moves the service to Armeria's pool for code that waits.
// asyncio: B4
// uses: armeria
import com.linecorp.armeria.server.annotation.Blocking;
import com.linecorp.armeria.server.annotation.Get;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Blocking
class ArmeriaBlockingService {
    @Get("/terms")
    public String terms() throws IOException {
        return Files.readString(Path.of("terms.txt"));
    }
}
