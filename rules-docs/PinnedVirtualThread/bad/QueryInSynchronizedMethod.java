// Every task of the executor queues up for the monitor, and each of them holds a carrier while it has it.
// asyncio: V1
// uses: spring-jdbc
// release: 21
// runtime: 21..23
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;

class QueryInSynchronizedMethod {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final JdbcTemplate database;

    QueryInSynchronizedMethod(JdbcTemplate database) {
        this.database = database;
    }

    void orderPlaced() {
        tasks.execute(() -> count());
    }

    private synchronized void count() {
        database.update("update statistics set orders = orders + 1"); // finding: `JdbcTemplate.update` waits inside `synchronized`, which pins the virtual thread
    }
}
