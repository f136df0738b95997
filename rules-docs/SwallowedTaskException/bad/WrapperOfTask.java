// The wrapper only counts: what the import throws goes through it into a Future that nobody has.
// asyncio: E1
// uses: jdk
// fix: safe
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class WrapperOfTask {
    private final AtomicInteger running = new AtomicInteger();

    static class Import implements Runnable {
        private final Path file;

        Import(Path file) {
            this.file = file;
        }

        @Override
        public void run() {
            try {
                System.out.println(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void start(ExecutorService workers, Path file) {
        workers.submit(counted(new Import(file))); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }

    private Runnable counted(Runnable task) {
        return () -> {
            running.incrementAndGet();
            try {
                task.run();
            } finally {
                running.decrementAndGet();
            }
        };
    }
}
