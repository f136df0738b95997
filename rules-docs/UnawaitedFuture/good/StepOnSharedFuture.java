// The step hangs on a future that the caller, or a field, holds as well: its failure is seen there.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepOnSharedFuture {
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    CompletableFuture<String> load() {
        CompletableFuture<String> loaded = CompletableFuture.supplyAsync(() -> "catalogue");
        loaded.thenAccept(text -> System.out.println("loaded " + text));
        closed.thenRun(() -> loaded.cancel(false));
        return loaded;
    }

    void observe(CompletableFuture<String> somebodysFuture) {
        somebodysFuture.thenAccept(System.out::println);
    }
}
