// The initialiser computes and reads a file, for which the JVM adds a carrier.
// uses: jdk
// release: 21
// runtime: 24..25
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class QuickInitializer {
    static final class Words {
        static final List<String> ALL = read();

        private static List<String> read() {
            try {
                return Files.readAllLines(Path.of("/usr/share/dict/words"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Thread print() {
        return Thread.startVirtualThread(() -> System.out.println(Words.ALL));
    }
}
