// The text is made of the value, in a step that is given it.
// asyncio: F4
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class ValueOfFuture {
    CompletableFuture<String> mail(CompletableFuture<Integer> total) {
        return total.thenApply(sum -> "Total: " + sum);
    }

    CompletableFuture<String> phone(Map<String, String> phones, CompletableFuture<String> name) {
        return name.thenApply(phones::get);
    }

    CompletableFuture<Boolean> isPaid(CompletableFuture<String> state) {
        return state.thenApply("paid"::equals);
    }
}
