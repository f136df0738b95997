// The stage after the work closes the socket, whether the work failed or not.
// asyncio: S8
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class ClosedByLastStage {
    CompletableFuture<byte[]> greeting(String host, Executor pool) throws IOException {
        Socket socket = new Socket(host, 25);
        return CompletableFuture.supplyAsync(() -> read(socket), pool).whenComplete((bytes, failure) -> close(socket));
    }

    private static byte[] read(Socket socket) {
        try {
            return socket.getInputStream().readNBytes(80);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger("mail").log(System.Logger.Level.WARNING, "not closed", e);
        }
    }
}
