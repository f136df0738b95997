// The stock has threads of its own; and who calls on `this` waits for nobody, because no proxy hands the call on.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class AsyncOnTwoPools {
    @Configuration
    static class Threads {
        @Bean
        Executor orders() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(2);
            return pool;
        }

        @Bean
        Executor stock() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(2);
            return pool;
        }
    }

    @Service
    static class Stock {
        private final Prices prices;

        Stock(Prices prices) {
            this.prices = prices;
        }

        @Async("stock")
        public CompletableFuture<Integer> of(String article) {
            int price = prices.of(article).orTimeout(1, TimeUnit.SECONDS).join();
            return CompletableFuture.completedFuture(price);
        }
    }

    @Service
    static class Prices {
        @Async("orders")
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

        @Async("orders")
        public CompletableFuture<Integer> value(String article) {
            int pieces = stock.of(article).orTimeout(1, TimeUnit.SECONDS).join();
            return CompletableFuture.completedFuture(2 * pieces);
        }

        public int valueNow(String article) {
            return stock.of(article).orTimeout(1, TimeUnit.SECONDS).join();
        }
    }
}
