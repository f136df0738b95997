// Both methods of the handler complete the promise.
// uses: jdk
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;

class BothCallbackMethods {
    CompletableFuture<Integer> read(AsynchronousSocketChannel channel, ByteBuffer into) {
        CompletableFuture<Integer> read = new CompletableFuture<>();
        channel.read(into, "header", new CompletionHandler<Integer, String>() {
            @Override
            public void completed(Integer bytes, String part) {
                read.complete(bytes);
            }

            @Override
            public void failed(Throwable failure, String part) {
                read.completeExceptionally(failure);
            }
        });
        return read;
    }
}
