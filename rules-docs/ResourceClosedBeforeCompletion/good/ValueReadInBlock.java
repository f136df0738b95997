// What the task needs is read while the file is open; the task does not touch the reader.
// uses: jdk
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class ValueReadInBlock {
    CompletableFuture<Integer> longest(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> lines = reader.lines().collect(Collectors.toList());
            String first = lines.isEmpty() ? "" : lines.get(0);
            return CompletableFuture.supplyAsync(
                    () -> lines.stream().mapToInt(String::length).max().orElse(first.length()));
        }
    }
}
