// The private method's null is what the public one documents.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class HandsOnDocumentedNull {
    private final Map<String, CompletableFuture<Void>> byName = null;

    /** Ends when all are there; null if the request was not by name. */
    CompletableFuture<Void> allByName() {
        return all(byName);
    }

    private static CompletableFuture<Void> all(Map<String, CompletableFuture<Void>> futures) {
        if (futures == null) {
            return null;
        }
        return CompletableFuture.allOf(futures.values().toArray(new CompletableFuture<?>[0]));
    }
}
