// After `allOf` every one of them is complete: `join` only fetches the results.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinsWhatIsComplete {
    <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]))
                .thenApplyAsync(done -> futures.stream().map(CompletableFuture::join).toList());
    }
}
