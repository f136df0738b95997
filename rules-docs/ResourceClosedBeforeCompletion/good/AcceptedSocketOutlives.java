// An accepted socket is its own resource: it lives on when the server socket is closed.
// uses: jdk
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;

class AcceptedSocketOutlives {
    void acceptOne(Executor pool) throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            Socket client = server.accept();
            pool.execute(() -> serve(client));
        }
    }

    private static void serve(Socket client) {
        try (client) {
            client.getOutputStream().write('!');
        } catch (IOException e) {
            System.getLogger("server").log(System.Logger.Level.WARNING, "not served", e);
        }
    }
}
