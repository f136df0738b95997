// The comment explains the state `failed`; of one that is neither, nobody has thought.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class UnknownStateForgotten {
    CompletableFuture<String> read(String state, String result) {
        CompletableFuture<String> order = new CompletableFuture<>();
        // a failed order stays in the list
        if (state.equals("failed")) {
            order.completeExceptionally(new IllegalStateException(result));
        } else if (state.equals("done")) {
            order.complete(result);
        }
        return order; // finding: on one path to here nobody completes `order`, so whoever waits for it hangs
    }
}
