// The team has thought of it: a comment says why the wait has to be there.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ReasonInComment {
    interface Broker {
        CompletableFuture<Long> position();

        CompletableFuture<Void> commit(long position);
    }

    private final Broker broker;

    ReasonInComment(Broker broker) {
        this.broker = broker;
    }

    CompletableFuture<Void> commitAsync() throws Exception {
        // This blocks until the position is known, to ensure that what is read next does not count.
        long position = broker.position().get(5, TimeUnit.SECONDS);
        return broker.commit(position);
    }
}
