// The first stream starts all requests and ends; the second one waits, while they all run.
// asyncio: S2
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class CollectedThenJoined {
    List<String> quotes(List<String> symbols, Executor io) {
        List<CompletableFuture<String>> running = symbols.stream()
                .map(symbol -> CompletableFuture.supplyAsync(() -> request(symbol), io))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static String request(String symbol) {
        return symbol + " 42.00";
    }
}
