// A name or a comment says that nobody shall wait for the work, so dropping its future is no slip.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class MeantForBackground {
    void articleSaved(long id, List<String> readers) {
        // Refill the cache in the background: the next reader would do it, too.
        render(id);
        readers.forEach(reader -> notifyOneway(reader, id));
        render(id + 1); // fire and forget
    }

    void renderDetached(long id) {
        render(id);
    }

    private CompletableFuture<String> render(long id) {
        return CompletableFuture.supplyAsync(() -> "article " + id);
    }

    private CompletableFuture<Void> notifyOneway(String reader, long id) {
        return CompletableFuture.runAsync(() -> System.out.println(reader + " " + id));
    }
}
