// Statements of one connection, and steps whose effect the next one builds on, keep their order.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class OrderedOnOneConnection {
    interface AsyncConnection {
        CompletableFuture<Integer> execute(String sql);
    }

    interface Cloud {
        CompletableFuture<String> createNetwork(String name);

        CompletableFuture<String> findGateway(String name);

        CompletableFuture<Void> publish(String template);
    }

    List<Integer> migrate(AsyncConnection connection, List<String> statements) {
        List<Integer> rows = new ArrayList<>();
        for (String statement : statements) {
            rows.add(connection.execute(statement).orTimeout(60, TimeUnit.SECONDS).join());
        }
        return rows;
    }

    void publish(Cloud cloud, List<String> templates) {
        for (String template : templates) {
            cloud.publish(template).orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    String prepare(Cloud cloud, String name) {
        String network = cloud.createNetwork(name).orTimeout(60, TimeUnit.SECONDS).join();
        String gateway = cloud.findGateway(name).orTimeout(60, TimeUnit.SECONDS).join();
        return network + "/" + gateway;
    }
}
