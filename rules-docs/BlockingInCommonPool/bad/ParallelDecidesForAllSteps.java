// `parallel()` at the end of the chain makes the steps before it parallel, too.
// uses: spring-jdbc
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

class ParallelDecidesForAllSteps {
    List<String> names(List<Long> ids, JdbcTemplate database) {
        Stream<String> names = ids.stream()
                .map(id -> database.queryForObject("select name from customer where id = ?", String.class, id)); // finding: `JdbcTemplate.queryForObject` blocks the common pool
        return names.parallel().toList();
    }
}
