// The helper gives a future in a future, and its only caller unwraps it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CallerUnwraps {
    CompletableFuture<String> profile(String name) {
        return found(name).thenCompose(profile -> profile);
    }

    private CompletableFuture<CompletableFuture<String>> found(String name) {
        return CompletableFuture.supplyAsync(name::length).thenApply(id -> load(id));
    }

    private CompletableFuture<String> load(int id) {
        return CompletableFuture.supplyAsync(() -> "profile " + id);
    }
}
