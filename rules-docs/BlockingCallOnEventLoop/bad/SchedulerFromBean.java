// The scheduler that Spring injects is the one that the configuration makes: of threads that must not wait.
// uses: spring-core, reactor, spring-jdbc
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class SchedulerFromBean {
    @Configuration
    static class Threads {
        @Bean
        Scheduler queries() {
            return Schedulers.newParallel("queries");
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
            return Mono.fromCallable(() -> find(id)) // finding: `find` blocks a Reactor non-blocking thread through `JdbcTemplate.queryForObject`
                    .subscribeOn(scheduler);
        }

        private String find(String id) {
            return database.queryForObject("select title from book where id = ?", String.class, id);
        }
    }
}
