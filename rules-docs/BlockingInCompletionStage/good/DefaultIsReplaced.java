// The interface's own version waits, but an implementation replaces it: which one is called, nobody knows.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class DefaultIsReplaced {
    @SuppressWarnings("AsyncMethodBlocksCaller")
    interface Names {
        JdbcTemplate database();

        default CompletableFuture<Integer> store(String name) {
            return CompletableFuture.completedFuture(database().update("insert into customer values (?)", name));
        }
    }

    record Remote(JdbcTemplate database, CompletableFuture<Integer> reply) implements Names {
        @Override
        public CompletableFuture<Integer> store(String name) {
            return reply;
        }
    }

    CompletableFuture<Integer> keep(CompletableFuture<String> name, Names names) {
        return name.thenCompose(text -> names.store(text));
    }
}
