import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class Mails {
    private final JdbcTemplate database;

    Mails(JdbcTemplate database) {
        this.database = requireNonNull(database);
    }

    @Async(Pools.FEW)
    public synchronized void sent(String id) {
        database.update("update mail set sent = true where id = ?", id);
    }
}
