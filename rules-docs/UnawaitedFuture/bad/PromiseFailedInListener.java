// The future is made by hand, and failed by hand in the listener: whoever leaves the channel does not learn of it.
// uses: jdk
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

class PromiseFailedInListener {
    interface Listener {
        void left(String channel);

        void refused(String channel, Exception reason);
    }

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();

    void leaveAll() {
        leave("news"); // finding: nobody awaits the result of `leave`, so its failure is lost
    }

    private CompletableFuture<Void> leave(String name) {
        CompletableFuture<Void> left = new CompletableFuture<>();
        Listener listener = new Listener() {
            @Override
            public void left(String channel) {
                if (channel.equals(name)) {
                    left.complete(null);
                }
            }

            @Override
            public void refused(String channel, Exception reason) {
                left.completeExceptionally(reason);
            }
        };
        listeners.add(listener);
        return left;
    }
}
