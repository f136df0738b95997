// The fastest mirror wins; the other two send their megabytes to nobody.
// asyncio: S4, E5
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class LosersRunOn {
    interface Mirror {
        String load(String file);
    }

    CompletableFuture<Object> fastest(Mirror one, Mirror two, String file, Executor workers) {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> one.load(file), workers);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> two.load(file), workers);
        return CompletableFuture.anyOf(first, second); // finding: when the first result is there, the work for the others runs on
    }
}
