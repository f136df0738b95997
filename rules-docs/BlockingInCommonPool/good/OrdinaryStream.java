// Without `parallel`, or when `sequential` comes last, the stream runs on the thread that asks for its result.
// uses: spring-jdbc
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

class OrdinaryStream {
    List<String> names(List<Long> ids, JdbcTemplate database) {
        return ids.stream()
                .map(id -> database.queryForObject("select name from customer where id = ?", String.class, id))
                .toList();
    }

    List<String> names(List<Long> ids, JdbcTemplate database, long first) {
        return ids.parallelStream()
                .filter(id -> id >= first)
                .sequential()
                .map(id -> database.queryForObject("select name from customer where id = ?", String.class, id))
                .toList();
    }

    void print(List<Long> ids, JdbcTemplate database) {
        ids.parallelStream()
                .map(id -> id + 1)
                .toList()
                .forEach(id -> database.update("update customer set seen = now() where id = ?", id));
    }
}
