// Both methods run on the same two threads: with two orders at once, no thread is left for the stock they wait for.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class AsyncWaitsForAsync {
    @Configuration
    static class Threads {
        @Bean
        Executor shop() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(2);
            return pool;
        }
    }

    @Service
    static class Stock {
        @Async("shop")
        public CompletableFuture<Integer> of(String article) {
            return CompletableFuture.completedFuture(article.length());
        }
    }

    @Service
    static class Orders {
        private final Stock stock;

        Orders(Stock stock) {
            this.stock = stock;
        }

        @Async("shop")
        public CompletableFuture<Integer> value(String article) {
            int pieces = stock.of(article)
                    .orTimeout(1, TimeUnit.SECONDS)
                    .join(); // finding: `join` waits on a thread of `shop` for a task of the same pool: both may wait for ever
            return CompletableFuture.completedFuture(2 * pieces);
        }
    }
}
