// Two beans have the interface's type, and one of them answers at once: nobody knows which one is injected.
// uses: spring-webflux, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class TwoBeansOfOneType {
    interface Titles {
        String find(String id);
    }

    @Repository
    static class StoredTitles implements Titles {
        private final JdbcTemplate database;

        StoredTitles(JdbcTemplate database) {
            this.database = database;
        }

        @Override
        public String find(String id) {
            return database.queryForObject("select title from book where id = ?", String.class, id);
        }
    }

    @Repository
    static class FixedTitles implements Titles {
        @Override
        public String find(String id) {
            return "title of " + id;
        }
    }

    @RestController
    static class Books {
        private final Titles titles;

        Books(Titles titles) {
            this.titles = titles;
        }

        @GetMapping("/book")
        Mono<String> title(String id) {
            return Mono.just(titles.find(id));
        }
    }
}
