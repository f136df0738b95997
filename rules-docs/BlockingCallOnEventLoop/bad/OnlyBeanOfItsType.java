// Spring has one bean of the interface's type to inject; the other implementation is made by nobody but tests.
// uses: spring-webflux, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class OnlyBeanOfItsType {
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
            return database.queryForObject("select title from book where id = ?", String.class, id); // note: calls `JdbcTemplate.queryForObject`
        }
    }

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
            return Mono.just(titles.find(id)); // finding: `find` blocks the WebFlux event loop through `JdbcTemplate.queryForObject`
        }
    }
}
