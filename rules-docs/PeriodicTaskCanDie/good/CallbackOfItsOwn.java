// The callback that the task is made with deals with what goes wrong.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

class CallbackOfItsOwn {
    private final Set<Path> expired = ConcurrentHashMap.newKeySet();

    void start(Timer timer) {
        timer.schedule(new CleanUp(expired, this::delete), 60_000, 60_000);
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException | RuntimeException e) {
            System.err.println("not deleted: " + e);
        }
    }

    static class CleanUp extends TimerTask {
        private final Set<Path> files;
        private final Consumer<Path> delete;

        CleanUp(Set<Path> files, Consumer<Path> delete) {
            this.files = files;
            this.delete = delete;
        }

        @Override
        public void run() {
            for (Path file : files) {
                delete.accept(file);
            }
        }
    }
}
