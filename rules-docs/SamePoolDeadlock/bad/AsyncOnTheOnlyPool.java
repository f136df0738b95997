// Neither method names its threads, so both get the only pool there is, and the wait is in a method that the first one calls.
// uses: spring-core
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

class AsyncOnTheOnlyPool {
    @Configuration
    @EnableAsync
    static class Threads {
        @Bean
        ThreadPoolTaskExecutor taskExecutor() {
            ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
            pool.setCorePoolSize(4);
            return pool;
        }
    }

    @Service
    static class Pages {
        @Async
        public Future<String> fetch(String address) {
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
        public Future<Integer> write(List<String> addresses)
                throws InterruptedException, ExecutionException, TimeoutException {
            int length = 0;
            for (String address : addresses) {
                length += length(address);
            }
            return CompletableFuture.completedFuture(length);
        }

        private int length(String address) throws InterruptedException, ExecutionException, TimeoutException {
            Future<String> page = pages.fetch(address);
            return page.get(1, TimeUnit.MINUTES).length(); // finding: `get` waits on a thread of `taskExecutor` for a task of the same pool: both may wait for ever
        }
    }
}
