// A future is no text: the branch is never taken.
// asyncio: F4
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ComparedWithValue {
    boolean isPaid(CompletableFuture<String> state) {
        return state.equals("paid"); // finding: this compares the `CompletableFuture` itself with a value, so the two are never equal
    }

    boolean isOpen(CompletableFuture<String> state) {
        return "open".equals(state); // finding: this compares the `CompletableFuture` itself with a value, so the two are never equal
    }
}
