// `thenCompose` awaits the future that its function gives: one level, one failure, one result.
// asyncio: F5
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ThenCompose {
    CompletableFuture<String> profile(String name) {
        return find(name).thenCompose(id -> load(id)).thenApply(String::strip);
    }

    private CompletableFuture<Integer> find(String name) {
        return CompletableFuture.supplyAsync(name::length);
    }

    private CompletableFuture<String> load(int id) {
        return CompletableFuture.supplyAsync(() -> "profile " + id);
    }
}
