// The future itself ends in time, so waiting for it does, too.
// asyncio: S3
// uses: jdk, reactor, mutiny, rxjava3, guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class TimeoutInChain {
    interface Stock {
        CompletableFuture<Integer> countAsync(String article);

        Mono<Integer> count(String article);

        Uni<Integer> reserve(String article);

        Single<Integer> weigh(String article);

        ListenableFuture<Integer> price(String article);
    }

    int jdk(Stock stock, String article) {
        int there = stock.countAsync(article).orTimeout(2, TimeUnit.SECONDS).thenApply(count -> count - 1).join();
        return there + 1;
    }

    int apart(Stock stock, String article) {
        CompletableFuture<Integer> count = stock.countAsync(article);
        count.completeOnTimeout(0, 2, TimeUnit.SECONDS);
        int there = count.join();
        return there + 1;
    }

    int reactor(Stock stock, String article) {
        int there = stock.count(article).timeout(Duration.ofSeconds(2)).block();
        return there + 1;
    }

    int mutiny(Stock stock, String article) {
        int there = stock.reserve(article).ifNoItem().after(Duration.ofSeconds(2)).fail().await().indefinitely();
        return there + 1;
    }

    int rx(Stock stock, String article) {
        int weight = stock.weigh(article).timeout(2, TimeUnit.SECONDS).blockingGet();
        return weight + 1;
    }

    int guava(Stock stock, String article, ScheduledExecutorService timer) {
        int price = Futures.getUnchecked(Futures.withTimeout(stock.price(article), Duration.ofSeconds(2), timer));
        return price + 1;
    }

    int http(HttpClient client, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        int status = client.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
        return status / 100;
    }
}
