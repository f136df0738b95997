// `completed` completes the promise and `failed` only logs: after a read error the reader waits for ever.
// uses: jdk
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;

class OnlyOneCallbackMethod {
    CompletableFuture<Integer> read(AsynchronousSocketChannel channel, ByteBuffer into) {
        CompletableFuture<Integer> read = new CompletableFuture<>();
        channel.read(into, "header", new CompletionHandler<Integer, String>() {
            @Override
            public void completed(Integer bytes, String part) {
                read.complete(bytes);
            }

            @Override
            public void failed(Throwable failure, String part) { // finding: `failed` does not complete `read`, so whoever waits for it hangs
                System.getLogger("link").log(System.Logger.Level.WARNING, part, failure);
            }
        });
        return read;
    }
}
