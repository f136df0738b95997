// The short way looks at the failure, the long way does not: then the caller is the only one who could.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class HandledOnOnePathOnly {
    void saved(String article, boolean isShort) {
        reindex(article, isShort); // finding: nobody awaits the result of `reindex`, so its failure is lost
    }

    private CompletableFuture<Void> reindex(String article, boolean isShort) {
        if (isShort) {
            return CompletableFuture.runAsync(article::strip).whenComplete((nothing, failure) -> report(failure));
        }
        return CompletableFuture.runAsync(article::strip).thenRunAsync(article::strip);
    }

    private static void report(Throwable failure) {
        if (failure != null) {
            System.err.println("not indexed: " + failure);
        }
    }
}
