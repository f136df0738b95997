// `orTimeout` completes the promise when nobody else does.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class TimeoutCompletes {
    interface Link {
        void onReply(Consumer<String> reply);
    }

    CompletableFuture<String> ask(Link link) {
        CompletableFuture<String> reply = new CompletableFuture<>();
        link.onReply(text -> {
            if (!text.isEmpty()) {
                reply.complete(text);
            }
        });
        return reply.orTimeout(5, TimeUnit.SECONDS);
    }
}
