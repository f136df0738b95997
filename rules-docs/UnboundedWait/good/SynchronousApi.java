// These methods are there to wait: each is the synchronous form of an asynchronous one.
// uses: jdk, reactor
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import reactor.core.publisher.Mono;

class SynchronousApi {
    interface AsyncStore {
        CompletableFuture<String> read(String key);

        CompletableFuture<Void> write(String key, String value);

        Mono<Integer> size();
    }

    private final AsyncStore store;
    private final CountDownLatch ready = new CountDownLatch(1);

    SynchronousApi(AsyncStore store) {
        this.store = store;
    }

    String read(String key) {
        CompletableFuture<String> value = store.read(key);
        return value.join();
    }

    void write(String key, String value) {
        try {
            store.write(key, value).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(key, e.getCause());
        }
    }

    int size() {
        return store.size().block();
    }

    void awaitReady() throws InterruptedException {
        ready.await();
        System.out.println("ready");
    }

    static <T> T result(CompletableFuture<T> future) {
        T value = future.join();
        System.out.println(value);
        return value;
    }
}
