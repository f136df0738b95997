// Beside `submitAsync`, `submit` is the one that waits until the task is taken; the future is for its result.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class BesideItsAsyncForm {
    interface Broker {
        CompletableFuture<CompletableFuture<String>> accept(String task);
    }

    private final Broker broker;

    BesideItsAsyncForm(Broker broker) {
        this.broker = broker;
    }

    CompletableFuture<String> submit(String task) throws Exception {
        return broker.accept(task).get(5, TimeUnit.SECONDS);
    }

    CompletableFuture<String> submitAsync(String task) {
        return broker.accept(task).thenCompose(result -> result);
    }
}
