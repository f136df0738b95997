// The callback handles the failure of the request, and forgets its own: an answer that cannot be read completes nothing.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ParserThrowsInCallback {
    CompletableFuture<Integer> stock(CompletableFuture<String> answer) {
        CompletableFuture<Integer> stock = new CompletableFuture<>();
        answer.whenComplete((text, failure) -> {
            if (failure != null) {
                stock.completeExceptionally(failure);
                return;
            }
            stock.complete(parse(text)); // finding: when `parse` throws, nobody completes `stock`, and whoever waits for it hangs
        });
        return stock;
    }

    private static int parse(String text) {
        if (text.startsWith("error")) {
            throw new IllegalStateException(text);
        }
        return Integer.parseInt(text);
    }
}
