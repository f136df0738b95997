// A variable named `unused…` or `ignored…` says that the future is left alone on purpose.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class NamedUnused {
    void visited(String page) {
        CompletableFuture<Void> unused = count(page);
        List<CompletableFuture<Void>> ignoredCounts = new ArrayList<>();
        ignoredCounts.add(count(page + "/daily"));
    }

    private CompletableFuture<Void> count(String key) {
        return CompletableFuture.runAsync(() -> System.out.println(key));
    }
}
