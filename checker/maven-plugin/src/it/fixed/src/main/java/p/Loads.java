package p;

import java.util.concurrent.CompletableFuture;

class Loads {
    CompletableFuture<String> load(CompletableFuture<String> id) {
        return id.thenApplyAsync(found -> read(found).join());
    }

    private CompletableFuture<String> read(String id) {
        return CompletableFuture.completedFuture(id);
    }
}
