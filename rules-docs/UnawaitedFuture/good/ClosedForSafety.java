// The request has failed already: closing what it may have left behind is all that can still be tried.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

class ClosedForSafety {
    static final class Commands {
        static final String QUIT = "QUIT";

        static String newSubscribe(long id) {
            return "subscribe " + id;
        }

        static String newCloseConsumer(long id) {
            return "close " + id;
        }
    }

    interface Connection {
        CompletableFuture<String> request(String command);

        void disconnect();
    }

    CompletableFuture<String> subscribe(Connection connection, long id) {
        return connection.request(Commands.newSubscribe(id)).exceptionally(failure -> {
            if (failure.getCause() instanceof TimeoutException) {
                // the server may have made the consumer all the same
                String command = Commands.newCloseConsumer(id);
                connection.request(command);
            }
            throw new IllegalStateException("not subscribed", failure);
        });
    }

    void join(Connection connection, long id) {
        try {
            connection.request(Commands.newSubscribe(id)).join();
        } catch (RuntimeException e) {
            connection.request(Commands.newCloseConsumer(id));
            throw e;
        }
    }

    void closeNow(Connection connection) {
        CompletableFuture<String> last = connection.request(Commands.QUIT);
        last.whenComplete((answer, failure) -> connection.disconnect());
    }
}
