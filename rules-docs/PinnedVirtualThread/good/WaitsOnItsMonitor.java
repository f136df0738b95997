// `wait` gives the monitor back, and the JVM starts another carrier for that time; so it does for files.
// uses: jdk
// release: 21
// runtime: 21..23
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WaitsOnItsMonitor {
    private boolean ready;
    private String text;

    Thread start(Path file) {
        return Thread.startVirtualThread(() -> read(file));
    }

    private synchronized void read(Path file) {
        try {
            while (!ready) {
                wait();
            }
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
