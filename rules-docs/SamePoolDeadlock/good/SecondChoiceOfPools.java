// The setter asks for the other executor by its name, which counts more than the first choice.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class SecondChoiceOfPools {
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
        @Qualifier("mails")
        void setExecutor(Executor executor) {
            this.executor = executor;
        }

        int of(String article) {
            return CompletableFuture.supplyAsync(article::length, executor)
                    .orTimeout(1, TimeUnit.SECONDS)
                    .join();
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
