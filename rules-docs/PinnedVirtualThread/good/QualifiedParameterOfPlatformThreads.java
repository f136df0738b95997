// Of two executors the constructor asks for the one with platform threads.
// uses: spring-core, spring-jdbc
// release: 21
// runtime: 21..23
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

class QualifiedParameterOfPlatformThreads {
    @Configuration
    static class Threads {
        @Bean
        Executor light() {
            return Executors.newVirtualThreadPerTaskExecutor();
        }

        @Bean
        Executor few() {
            return Executors.newFixedThreadPool(4);
        }
    }

    @Service
    static class Mails {
        private final Executor executor;
        private final JdbcTemplate database;

        Mails(@Qualifier("few") Executor executor, JdbcTemplate database) {
            this.executor = executor;
            this.database = database;
        }

        void send(String id) {
            executor.execute(() -> sent(id));
        }

        private synchronized void sent(String id) {
            database.update("update mail set sent = true where id = ?", id);
        }
    }
}
