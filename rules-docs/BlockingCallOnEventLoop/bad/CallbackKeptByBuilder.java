// The builder keeps the callback in a field; when the transfer is over, the event loop runs it, and reads a file there.
// uses: netty
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CallbackKeptByBuilder {
    static final class Transfer {
        private final EventLoop loop;
        private Runnable done = () -> {};

        Transfer(EventLoop loop) {
            this.loop = loop;
        }

        Transfer onDone(Runnable callback) {
            this.done = callback;
            return this;
        }

        void finish() {
            loop.execute(() -> done.run());
        }
    }

    void send(EventLoop loop, Path receipt) {
        new Transfer(loop).onDone(() -> show(receipt)).finish(); // finding: `show` blocks the Netty event loop through `Files.readString`
    }

    private void show(Path receipt) {
        try {
            System.out.println(Files.readString(receipt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
