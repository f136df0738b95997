// When `send` throws, the callback is not registered, and the promise that is returned stays empty.
// uses: jdk
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class SendFailureSwallowed {
    interface Link {
        void send(String message, Consumer<String> onReply) throws IOException;
    }

    CompletableFuture<String> ask(Link link, String question) {
        CompletableFuture<String> reply = new CompletableFuture<>();
        try {
            link.send(question, reply::complete);
        } catch (IOException e) {
            System.getLogger("link").log(System.Logger.Level.WARNING, "not sent", e);
        }
        return reply; // finding: on one path to here nobody completes `reply`, so whoever waits for it hangs
    }
}
