// One of those who make an object gives it a pool of workers, so nobody can say where its tasks run.
// uses: netty
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class ExecutorDiffers {
    static final class Audit {
        private final Executor executor;

        Audit(Executor executor) {
            this.executor = executor;
        }

        void record(String line) {
            executor.execute(() -> {
                try {
                    Files.writeString(Path.of("audit.log"), line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    Audit onLoop(EventLoop loop) {
        return new Audit(loop);
    }

    Audit onWorkers(ExecutorService workers) {
        return new Audit(workers);
    }
}
