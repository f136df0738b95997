// The failure goes to a method of its own: a method reference receives the throwable like a lambda does.
// asyncio: F1
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class HandledByMethodReference {
    void refresh() {
        loadCatalogue().whenComplete(this::finished);
    }

    private void finished(String catalogue, Throwable failure) {
        System.getLogger("catalogue").log(Level.INFO, catalogue, failure);
    }

    private CompletableFuture<String> loadCatalogue() {
        return CompletableFuture.supplyAsync(() -> "catalogue");
    }
}
