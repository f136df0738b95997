// The executor that `@Async` names has platform threads.
// uses: spring-core, spring-jdbc
// release: 21
// runtime: 21..23
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@SuppressWarnings("BlockingWhileHoldingLock")
class AsyncOnPlatformThreads {
    @Configuration
    static class Threads {
        @Bean("mails")
        Executor mailExecutor() {
            return Executors.newFixedThreadPool(4);
        }
    }

    @Service
    static class Mails {
        private final JdbcTemplate database;

        Mails(JdbcTemplate database) {
            this.database = database;
        }

        @Async("mails")
        public synchronized void sent(String id) {
            database.update("update mail set sent = true where id = ?", id);
        }
    }
}
