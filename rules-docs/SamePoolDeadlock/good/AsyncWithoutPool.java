// The one executor makes a thread for each task, the other is set by a configurer: no pool is known that could be full.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class AsyncWithoutPool {
    @Configuration
    @EnableAsync
    static class Threads implements AsyncConfigurer {
        @Override
        public Executor getAsyncExecutor() {
            return new SimpleAsyncTaskExecutor("mail-");
        }

        @Bean
        ThreadPoolTaskExecutor uploads() {
            return new ThreadPoolTaskExecutor();
        }
    }

    @Service
    static class Pages {
        @Async
        public CompletableFuture<String> fetch(String address) {
            return CompletableFuture.completedFuture(address);
        }
    }

    @Service
    static class Reports {
        private final Pages pages;

        Reports(Pages pages) {
            this.pages = pages;
        }

        @Async
        public CompletableFuture<Integer> write(String address) {
            int length =
                    pages.fetch(address).orTimeout(1, TimeUnit.SECONDS).join().length();
            return CompletableFuture.completedFuture(length);
        }
    }
}
