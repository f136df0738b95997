import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class AuditLog {
    private final Path file = Path.of("audit.log");

    void write(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND); // note: calls `Files.writeString`
    }
}
