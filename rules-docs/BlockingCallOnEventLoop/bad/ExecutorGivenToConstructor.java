// The class does not know its executor, but everybody who makes one gives it the event loop.
// uses: netty
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

class ExecutorGivenToConstructor {
    static final class Audit {
        private final Executor executor;
        private final Path file;

        Audit(Executor executor, Path file) {
            this.executor = executor;
            this.file = file;
        }

        void record(String line) {
            executor.execute(() -> {
                try {
                    Files.writeString(file, line); // finding: `Files.writeString` blocks the Netty event loop
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    Audit forOrders(EventLoop loop) {
        return new Audit(loop, Path.of("orders.log"));
    }

    Audit forPayments(EventLoop loop) {
        return new Audit(loop, Path.of("payments.log"));
    }
}
