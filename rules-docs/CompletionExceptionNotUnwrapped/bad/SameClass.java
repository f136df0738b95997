// The class of the failure is always CompletionException.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SameClass {
    CompletableFuture<Integer> parse(String text) {
        return CompletableFuture.supplyAsync(() -> Integer.parseInt(text)).handle((number, failure) -> {
            if (failure != null && failure.getClass() == NumberFormatException.class) { // finding: the failure is a `CompletionException` here, never a `NumberFormatException` itself
                return -1;
            }
            return number;
        });
    }
}
