// A part of methods that promise nothing: the future is for themselves.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PartOfWaitingMethods {
    interface Broker {
        CompletableFuture<Long> position();

        CompletableFuture<Void> commit(long position);
    }

    private final Broker broker;

    PartOfWaitingMethods(Broker broker) {
        this.broker = broker;
    }

    void commit(Runnable then) throws Exception {
        begin().thenRun(then).exceptionally(failure -> {
            System.err.println(failure);
            return null;
        });
    }

    void commitAndWait() throws Exception {
        begin().get(5, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> begin() throws Exception {
        long position = broker.position().get(5, TimeUnit.SECONDS);
        return broker.commit(position);
    }
}
