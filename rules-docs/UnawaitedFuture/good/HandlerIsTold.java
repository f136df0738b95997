// The handler that is given has a method for the failure: nobody need look at the future, too.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class HandlerIsTold {
    interface ConnectionHandler {
        void connected();

        void connectFailed(Throwable cause);
    }

    interface Client {
        CompletableFuture<Void> connect(ConnectionHandler handler);
    }

    void open(Client client, ConnectionHandler handler) {
        client.connect(handler);
    }
}
