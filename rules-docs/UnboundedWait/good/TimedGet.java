// Each wait says how long it is ready to wait.
// asyncio: S3
// uses: jdk, reactor, mutiny
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class TimedGet {
    interface Stock {
        CompletableFuture<Integer> countAsync(String article);

        Mono<Integer> count(String article);

        Uni<Integer> reserve(String article);
    }

    int future(Stock stock, String article) throws Exception {
        int there = stock.countAsync(article).get(2, TimeUnit.SECONDS);
        return there - 1;
    }

    int mono(Stock stock, String article) {
        int there = stock.count(article).block(Duration.ofSeconds(2));
        return there - 1;
    }

    int uni(Stock stock, String article) {
        int there = stock.reserve(article).await().atMost(Duration.ofSeconds(2));
        return there - 1;
    }

    boolean latch(CountDownLatch ready) throws InterruptedException {
        boolean inTime = ready.await(2, TimeUnit.SECONDS);
        return !inTime;
    }
}
