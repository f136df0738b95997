// The loop's body runs inside the monitor as well, also when it is a lambda.
// uses: spring-jdbc
// release: 21
// runtime: 21..23
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

class LockedLoop {
    Thread store(List<String> names, JdbcTemplate database) {
        return Thread.startVirtualThread(() -> {
            synchronized (names) {
                names.forEach(name -> database.update("insert into customer values (?)", name)); // finding: `JdbcTemplate.update` waits inside `synchronized`, which pins the virtual thread
            }
        });
    }
}
