// The method that is called writes the failure to a log or hands it on, whatever its caller does with the future.
// uses: vertx, slf4j
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ToldInside {
    private static final Logger LOG = LoggerFactory.getLogger(ToldInside.class);

    private Consumer<Throwable> onFailure = failure -> {};

    CompletableFuture<Integer> connect(String host) {
        return CompletableFuture.supplyAsync(host::length).whenComplete((connection, failure) -> {
            if (failure != null) {
                LOG.warn("no connection to {}", host);
            }
        });
    }

    CompletableFuture<Integer> load(String key) {
        return CompletableFuture.supplyAsync(key::length).handle((value, failure) -> {
            if (failure != null) {
                LOG.error("no value for {}", key, failure);
                throw new CompletionException(failure);
            }
            return value;
        });
    }

    CompletableFuture<Integer> store(String key) {
        return CompletableFuture.supplyAsync(key::length).handle((stored, failure) -> {
            if (failure != null) {
                onFailure.accept(failure);
            }
            return stored;
        });
    }

    CompletableFuture<Integer> remove(String key) {
        return CompletableFuture.supplyAsync(key::length).exceptionally(this::noted);
    }

    private Integer noted(Throwable failure) {
        onFailure.accept(failure);
        return null;
    }

    Future<Void> delete(Vertx vertx, String file) {
        return vertx.fileSystem().delete(file).onFailure(failure -> LOG.error("not deleted", failure));
    }

    void refresh(Vertx vertx, String name) {
        connect(name);
        load(name);
        store(name);
        remove(name);
        delete(vertx, name);
    }
}
