// The connection is what the asynchronous work needs; it is opened first, and closed when the work is over.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class OpensForLater {
    CompletableFuture<Integer> first(String host, Executor workers) throws IOException {
        Socket socket = new Socket(host, 7);
        return CompletableFuture.supplyAsync(() -> read(socket), workers).whenComplete((value, problem) -> close(socket));
    }

    private static int read(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
