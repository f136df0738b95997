// The wrapper lets the failure of the task through, and `submit` keeps it for a Future that nobody has.
// uses: jdk
// fix: safe
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

class WrappedUnguarded {
    void clean(ExecutorService executor, Path folder) {
        executor.submit(named("clean", () -> delete(folder))); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }

    private void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // note: throws
        }
    }

    private static Runnable named(String name, Runnable task) {
        return () -> {
            String before = Thread.currentThread().getName();
            Thread.currentThread().setName(name);
            try {
                task.run();
            } finally {
                Thread.currentThread().setName(before);
            }
        };
    }
}
