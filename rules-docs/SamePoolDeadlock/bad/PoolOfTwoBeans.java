// Both services were given the same four threads, and the one waits there for a task of the other.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class PoolOfTwoBeans {
    @Configuration
    static class Threads {
        @Bean
        Executor orders() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(4);
            pool.setMaxPoolSize(16);
            pool.setQueueCapacity(100);
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
        private final Executor pool;

        Stock(@Qualifier("orders") Executor pool) {
            this.pool = pool;
        }

        int of(String article) {
            return CompletableFuture.supplyAsync(article::length, pool)
                    .orTimeout(1, TimeUnit.SECONDS)
                    .join(); // finding: `join` waits on a thread of `pool` for a task of the same pool: both may wait for ever
        }
    }

    @Service
    static class Orders {
        private final Executor pool;
        private final Stock stock;

        Orders(@Qualifier("orders") Executor pool, Stock stock) {
            this.pool = pool;
            this.stock = stock;
        }

        CompletableFuture<Integer> value(String article) {
            return CompletableFuture.supplyAsync(() -> 2 * stock.of(article), pool);
        }
    }
}
