// The stream looks parallel, but it is lazy: each quote is requested only when the one before has arrived.
// asyncio: S1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class StreamMapThenJoin {
    List<String> quotes(List<String> symbols, Executor io) {
        return symbols.stream()
                .map(symbol -> CompletableFuture.supplyAsync(() -> request(symbol), io))
                .map(CompletableFuture::join) // finding: the stream is lazy: `join` waits for each `supplyAsync` before the next one starts
                //                      ^^^^
                .toList();
    }

    private static String request(String symbol) {
        return symbol + " 42.00";
    }
}
