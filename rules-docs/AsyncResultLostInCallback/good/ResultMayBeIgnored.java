// The author of the method says that its result may be dropped: it keeps its own failures.
// uses: errorprone-annotations
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ResultMayBeIgnored {
    void visited(List<String> pages) {
        pages.forEach(this::count);
    }

    @CanIgnoreReturnValue
    private CompletableFuture<Void> count(String page) {
        return CompletableFuture.runAsync(() -> System.out.println(page));
    }
}
