// `run` is the base class's; the step that this task adds to it throws into a Future that nobody has.
// asyncio: E1
// uses: jdk
// fix: safe
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

class StepOfTaskThrows {
    abstract static class Step implements Runnable {
        @Override
        public void run() {
            step();
        }

        protected abstract void step();
    }

    static class Nothing extends Step {
        @Override
        protected void step() {}
    }

    static class Delete extends Step {
        private final Path file;

        Delete(Path file) {
            this.file = file;
        }

        @Override
        protected void step() {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // note: throws
            }
        }
    }

    void delete(ExecutorService workers, Path file) {
        workers.submit(new Nothing());
        workers.submit(new Delete(file)); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }
}
