// `supplyAsync` only begins the reading: by then the socket is closed.
// asyncio: S8
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class SocketReadInSupplyAsync {
    CompletableFuture<byte[]> greeting(String host, Executor pool) throws IOException {
        try (Socket socket = new Socket(host, 25)) {
            return CompletableFuture.supplyAsync( // finding: `socket` is closed when this block ends; what `supplyAsync` starts may still use it
                    () -> {
                        try {
                            return socket.getInputStream().readNBytes(80);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    pool);
        }
    }
}
