// `interval` ticks on the parallel scheduler, and every tick reads a file there.
// asyncio: B4
// uses: reactor
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Flux;

class FileReadInReactorInterval {
    Flux<String> watch(Path config) {
        return Flux.interval(Duration.ofMinutes(1)).map(tick -> read(config)).distinctUntilChanged(); // finding: `read` blocks a Reactor non-blocking thread through `Files.readString`
    }

    private static String read(Path file) {
        try {
            return Files.readString(file); // note: calls `Files.readString`
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
