// What is made for the caller is the caller's to complete, and a comment says where one must never come.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class MadeForCaller {
    private boolean closing;

    CompletableFuture<String> newReply() {
        CompletableFuture<String> reply = new CompletableFuture<>();
        return reply;
    }

    CompletableFuture<Void> write(String entry) {
        if (closing) {
            CompletableFuture<Void> never = new CompletableFuture<>();
            // It never comes, so that nobody goes on while everything is closed.
            return never;
        }
        return CompletableFuture.runAsync(() -> System.out.println(entry));
    }

    void close() {
        closing = true;
    }
}
