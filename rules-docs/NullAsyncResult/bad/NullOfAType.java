// A `null` with a type is `null` still. That one waits for it at once is another matter, and said by no rule on any front end.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NullOfAType {
    interface Store {
        String read(String key);
    }

    String read(Store store) {
        return CompletableFuture.supplyAsync(() -> store.read("tea"))
                .thenCompose(tea -> (CompletableFuture<String>) null) // finding: `thenCompose` fails with a `NullPointerException` when its function returns `null`
                .thenApply(tea -> tea + "!")
                .join();
    }
}
