// A handler directly on a future that is completed by hand sees what it was completed with.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CompletedByHand {
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    CompletableFuture<String> answer() {
        return answer.exceptionally(failure -> {
            if (failure instanceof IllegalStateException) {
                return "closed";
            }
            throw new IllegalArgumentException(failure);
        });
    }

    void close() {
        answer.completeExceptionally(new IllegalStateException("closed"));
    }
}
