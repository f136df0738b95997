// `@Blocking` asks Quarkus to run the method on a worker thread.
// asyncio: B6
// uses: mutiny
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BlockingAnnotated {
    @Blocking
    Uni<String> terms() throws IOException {
        return Uni.createFrom().item(Files.readString(Path.of("terms.txt")));
    }
}
