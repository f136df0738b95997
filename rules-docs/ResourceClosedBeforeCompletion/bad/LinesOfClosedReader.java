// The stream reads from the reader; the reader is closed before the task has read a line.
// uses: jdk
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class LinesOfClosedReader {
    Future<Long> count(Path file, ExecutorService pool) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Stream<String> lines = reader.lines();
            Future<Long> counted = pool.submit(() -> lines.filter(line -> !line.isBlank()).count()); // finding: `reader` is closed when this block ends; what `submit` starts may still use it
            return counted;
        }
    }
}
