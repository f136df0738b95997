// The caller is told that the order failed, whether the clean-up works or not; the clean-up's outcome changes nothing.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PromiseSettledEitherWay {
    CompletableFuture<String> order(String article) {
        CompletableFuture<String> result = new CompletableFuture<>();
        if (article.isBlank()) {
            releaseReservation().whenComplete((nothing, failure) -> result.completeExceptionally(
                    new IllegalArgumentException("no article")));
        } else {
            result.complete(article);
        }
        return result;
    }

    private CompletableFuture<Void> releaseReservation() {
        return CompletableFuture.runAsync(() -> System.out.println("released"));
    }
}
