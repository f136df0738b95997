// The program has a result set of its own, whose rows are in memory; `next` takes one of them.
// uses: jdk
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;

class RowsInMemory {
    abstract static class Rows implements ResultSet {
        private final Iterator<String> rows;

        Rows(Iterator<String> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return rows.hasNext() && rows.next() != null;
        }
    }

    CompletableFuture<Boolean> advance(ResultSet rows) {
        try {
            return CompletableFuture.completedFuture(rows.next());
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
