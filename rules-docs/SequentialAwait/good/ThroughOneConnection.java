// Both requests go through one connection, which answers one after the other.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ThroughOneConnection {
    interface Table {
        CompletableFuture<String> read(String key);
    }

    interface Connection {
        Table table(String name);
    }

    String label(Connection connection, String key) {
        String name = connection.table("names").read(key).orTimeout(1, TimeUnit.SECONDS).join();
        String price = connection.table("prices").read(key).orTimeout(1, TimeUnit.SECONDS).join();
        return name + ": " + price;
    }
}
