// The future is returned as well, so whoever called sees its failure; only an extra step is dropped.
// asyncio: F6
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepOnSharedFuture {
    private int open;

    CompletableFuture<String> connect(String host) {
        CompletableFuture<String> session = CompletableFuture.supplyAsync(() -> "session with " + host);
        session.thenRun(() -> open++);
        return session;
    }
}
