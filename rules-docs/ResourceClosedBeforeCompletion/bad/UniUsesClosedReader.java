// The Uni runs when it is subscribed to, after the reader was closed.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UniUsesClosedReader {
    Uni<String> firstLine(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return Uni.createFrom().item(() -> read(reader)); // finding: `reader` is closed when this block ends; what `item` starts may still use it
        }
    }

    private static String read(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
