// What the JDK's method declares is caught; it throws nothing else to speak of.
// uses: jdk
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class DeclaredExceptionCaught {
    private volatile long size;

    void start(ScheduledExecutorService scheduler, Path file) {
        scheduler.scheduleAtFixedRate(() -> measure(file), 1, 1, TimeUnit.MINUTES);
    }

    private void measure(Path file) {
        try {
            size = Files.size(file);
        } catch (IOException e) {
            System.getLogger("disk").log(Level.WARNING, "cannot measure", e);
        }
    }
}
