// Nobody says which executor is meant, so both services get the first choice, one by its constructor and one by a setter.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class FirstChoiceOfPools {
    @Configuration
    static class Threads {
        @Bean
        @Primary
        Executor requests() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(8);
            return pool;
        }

        @Bean
        Executor mails() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(1);
            return pool;
        }
    }

    @Service
    static class Stock {
        private Executor executor;

        @Autowired
        void setExecutor(Executor executor) {
            this.executor = executor;
        }

        int of(String article) {
            return CompletableFuture.supplyAsync(article::length, executor)
                    .orTimeout(1, TimeUnit.SECONDS)
                    .join(); // finding: `join` waits on a thread of `executor` for a task of the same pool: both may wait for ever
        }
    }

    @Service
    static class Orders {
        private final Executor executor;
        private final Stock stock;

        Orders(Executor executor, Stock stock) {
            this.executor = executor;
            this.stock = stock;
        }

        CompletableFuture<Integer> value(String article) {
            return CompletableFuture.supplyAsync(() -> 2 * stock.of(article), executor);
        }
    }
}
