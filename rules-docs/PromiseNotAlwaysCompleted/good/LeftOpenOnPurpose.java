// A comment says that the result of an order that is still open stays open.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class LeftOpenOnPurpose {
    CompletableFuture<String> read(String state, String result) {
        CompletableFuture<String> order = new CompletableFuture<>();
        if (state.equals("failed")) {
            order.completeExceptionally(new IllegalStateException(result));
        } else if (state.equals("done")) {
            order.complete(result);
        }
        // what is on its way is left incomplete

        return order;
    }
}
