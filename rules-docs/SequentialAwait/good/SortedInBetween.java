// To sort them, the stream takes in all elements: all requests are under way before the first is waited for.
// uses: jdk
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class SortedInBetween {
    interface Exchange {
        CompletableFuture<String> quote(String symbol);
    }

    List<String> quotes(Exchange exchange, List<String> symbols) {
        return symbols.stream()
                .map(symbol -> exchange.quote(symbol).orTimeout(1, TimeUnit.SECONDS))
                .sorted(Comparator.comparing(CompletableFuture::isDone))
                .map(CompletableFuture::join)
                .toList();
    }
}
