// The caller gets null for a missing page and for a broken database alike, and the log says nothing.
// asyncio: E2
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ExceptionallyNull {
    CompletableFuture<String> page(String name) {
        return CompletableFuture.supplyAsync(() -> name.strip())
                .exceptionally(failure -> null); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }
}
