// The test never holds: what `supplyAsync` throws arrives inside a CompletionException.
// uses: jdk
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

class InstanceofInExceptionally {
    CompletableFuture<String> name(String id) {
        return CompletableFuture.supplyAsync(() -> lookUp(id)).exceptionally(failure -> {
            if (failure instanceof NoSuchElementException) { // finding: the failure is a `CompletionException` here, never a `NoSuchElementException` itself
                return "unknown";
            }
            throw new IllegalStateException(failure);
        });
    }

    private static String lookUp(String id) {
        throw new NoSuchElementException(id);
    }
}
