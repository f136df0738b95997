// Nothing has failed and nothing is torn down: that the server did not end the consumer is news, and it is lost.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CloseRequestDropped {
    static final class Commands {
        static String newCloseConsumer(long id) {
            return "close " + id;
        }
    }

    interface Connection {
        CompletableFuture<String> request(String command);
    }

    private long active;

    void moveTo(Connection connection, long next) {
        connection.request(Commands.newCloseConsumer(active)); // finding: nobody awaits the result of `request`, so its failure is lost
        active = next;
    }
}
