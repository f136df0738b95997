// The annotation with the rule's name drops its findings in this method.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedByAnnotation {
    @SuppressWarnings("UnawaitedFuture") // a lost visit does not matter
    void visited(String page) {
        count(page);
    }

    private CompletableFuture<Void> count(String key) {
        return CompletableFuture.runAsync(() -> key.strip());
    }
}
