// The executor's `submit` is the form that waits, beside its `submitAsync`; whoever calls it has chosen that.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

class HandsOnWhatWaits {
    interface Broker {
        CompletableFuture<Boolean> accept(String task);
    }

    static final class Service {
        private final Broker broker;

        Service(Broker broker) {
            this.broker = broker;
        }

        CompletableFuture<String> submit(String task) throws Exception {
            boolean taken = broker.accept(task).get(5, TimeUnit.SECONDS);
            return new CompletableFuture<String>().completeOnTimeout(task, taken ? 1 : 0, TimeUnit.SECONDS);
        }

        CompletableFuture<String> submitAsync(String task) {
            return broker.accept(task).thenApply(taken -> task);
        }
    }

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    private final Service service;

    HandsOnWhatWaits(Service service) {
        this.service = service;
    }

    CompletableFuture<Boolean> submit(String task) throws Exception {
        return service.submit(task).thenApply(done::add);
    }
}
