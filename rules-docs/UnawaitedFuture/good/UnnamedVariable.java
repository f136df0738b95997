// The unnamed variable `_` says that the result is dropped on purpose.
// uses: jdk
// release: 22
import java.util.concurrent.CompletableFuture;

class UnnamedVariable {
    void visited(String page) {
        var _ = count(page);
    }

    private CompletableFuture<Void> count(String key) {
        return CompletableFuture.runAsync(() -> key.strip());
    }
}
