// The handler of failures writes a line or answers the client; that it does not say why is another matter.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ToldWithoutReading {
    private static final Logger LOG = LoggerFactory.getLogger(ToldWithoutReading.class);

    interface Client {
        void sendError(long request, String text);

        CompletableFuture<String> ping();
    }

    private int misses;

    void abort(CompletableFuture<Void> transaction, long id) {
        transaction.thenCompose(done -> remove(id)).exceptionally(failure -> {
            LOG.warn("transaction {} cannot be aborted", id);
            return null;
        });
    }

    void lastId(Client client, long request) {
        remove(request).exceptionally(failure -> {
            client.sendError(request, "not there");
            return null;
        });
    }

    void check(Client client) {
        client.ping().whenComplete((answer, failure) -> {
            if ("PONG".equals(answer)) {
                misses = 0;
            } else {
                misses++;
            }
        });
    }

    int misses() {
        return misses;
    }

    private CompletableFuture<Void> remove(long id) {
        return CompletableFuture.runAsync(() -> System.out.println("removed " + id));
    }
}
