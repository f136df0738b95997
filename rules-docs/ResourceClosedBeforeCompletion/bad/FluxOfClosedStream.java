// The Flux reads the stream when it is subscribed to; then the file is closed and the stream throws.
// uses: reactor
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

class FluxOfClosedStream {
    Flux<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return Flux.fromStream(lines).filter(line -> !line.isBlank()); // finding: `lines` is closed when this block ends; what `fromStream` starts may still use it
        }
    }
}
