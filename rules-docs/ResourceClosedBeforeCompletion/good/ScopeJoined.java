// A scope joins what was forked in it before it ends; the connection outlives the scope.
// uses: jdk
// release: 25 preview
import java.sql.Connection;
import java.util.concurrent.StructuredTaskScope;
import javax.sql.DataSource;

class ScopeJoined {
    String describe(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            try (var scope = StructuredTaskScope.open()) {
                var schema = scope.fork(connection::getSchema);
                var catalog = scope.fork(connection::getCatalog);
                scope.join();
                return schema.get() + catalog.get();
            }
        }
    }
}
