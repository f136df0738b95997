// `thenRun` runs when the save has been started, not when it is done; and its failure is in the inner future.
// asyncio: F5
// uses: jdk
// fix: safe
import java.util.concurrent.CompletableFuture;

class SavedBehindThenRun {
    CompletableFuture<Void> copy(String from, String to) {
        return read(from)
                .thenApply(text -> write(to, text)) // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
                .thenRun(() -> System.out.println("copied"));
    }

    private CompletableFuture<String> read(String path) {
        return CompletableFuture.supplyAsync(path::strip);
    }

    private CompletableFuture<Void> write(String path, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(path + text));
    }
}
