// The class is the task; the last line of `run` is the first that an exception skips.
// uses: jdk
// fix: safe
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

class RunMethod implements Runnable {
    private final Path file;
    private final CountDownLatch done;

    RunMethod(Path file, CountDownLatch done) {
        this.file = file;
        this.done = done;
    }

    @Override
    public void run() {
        delete();
        done.countDown(); // finding: an exception skips `countDown`, so whoever waits for `done` waits for ever
    }

    private void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
