// The variable holds no running futures, only a recipe: nothing starts before the last line, and then one by one.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class StreamKeptInVariable {
    interface Prices {
        CompletableFuture<Integer> priceAsync(String article);
    }

    int total(Prices prices, List<String> articles) {
        Stream<CompletableFuture<Integer>> running = articles.stream().map(prices::priceAsync);
        return running.map(CompletableFuture::join).reduce(0, Integer::sum); // finding: the stream is lazy: `join` waits for each `priceAsync` before the next one starts
    }
}
