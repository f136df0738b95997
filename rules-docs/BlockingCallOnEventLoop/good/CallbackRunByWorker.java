// The callback is kept in a field, and a worker runs it: the event loop only says that there is something to run.
// uses: netty
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CallbackRunByWorker {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(4);
    private Runnable done = () -> {};

    CallbackRunByWorker onDone(Path receipt) {
        this.done = () -> show(receipt);
        return this;
    }

    void finish(EventLoop loop) {
        loop.execute(() -> WORKERS.execute(done));
    }

    private void show(Path receipt) {
        try {
            System.out.println(Files.readString(receipt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
