// The scheduler that Spring injects is made for calls that wait.
// uses: spring-core, reactor, spring-jdbc
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class ElasticSchedulerFromBean {
    @Configuration
    static class Threads {
        @Bean
        Scheduler queries() {
            return Schedulers.newBoundedElastic(8, 100, "queries");
        }
    }

    @Service
    static class Books {
        private final Scheduler scheduler;
        private final JdbcTemplate database;

        Books(Scheduler scheduler, JdbcTemplate database) {
            this.scheduler = scheduler;
            this.database = database;
        }

        Mono<String> title(String id) {
            return Mono.fromCallable(() -> find(id))
                    .subscribeOn(scheduler);
        }

        private String find(String id) {
            return database.queryForObject("select title from book where id = ?", String.class, id);
        }
    }
}
