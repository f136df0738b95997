// A comment with a reason drops the finding of the statement below it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class IgnoredByComment {
    void visited(String page) {
        // asynclint:ignore UnawaitedFuture: a lost visit does not matter
        count(page);
    }

    private CompletableFuture<Void> count(String key) {
        return CompletableFuture.runAsync(() -> key.strip());
    }
}
