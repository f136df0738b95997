// `thenApply` takes the future of `load` as a value: whoever awaits the profile gets a future, not a profile.
// asyncio: F5
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ThenApplyOfAsyncCall {
    CompletableFuture<CompletableFuture<String>> profile(String name) {
        return find(name).thenApply(id -> load(id)); // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
    }

    private CompletableFuture<Integer> find(String name) {
        return CompletableFuture.supplyAsync(name::length);
    }

    private CompletableFuture<String> load(int id) {
        return CompletableFuture.supplyAsync(() -> "profile " + id);
    }
}
