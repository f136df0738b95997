// A variable named `unused…` or `ignored…` says that the result is dropped on purpose.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NamedUnused {
    void visited(String page) {
        CompletableFuture<Void> unused = count(page);
        var ignoredAudit = count("audit:" + page);
    }

    private CompletableFuture<Void> count(String key) {
        return CompletableFuture.runAsync(() -> key.strip());
    }
}
