// `using` opens the stream on subscription, and closes it when the Flux has ended, failed or was cancelled.
// uses: reactor
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

class MonoUsing {
    Flux<String> lines(Path file) {
        return Flux.using(() -> Files.lines(file), Flux::fromStream, Stream::close);
    }

    Flux<String> nonBlank(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return Flux.fromIterable(lines.filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
