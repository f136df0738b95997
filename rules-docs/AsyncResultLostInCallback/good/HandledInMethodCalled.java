// `forEach` throws the futures away, but `send` has looked at the failure of each before it returned it.
// uses: slf4j
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class HandledInMethodCalled {
    private static final Logger LOG = LoggerFactory.getLogger(HandledInMethodCalled.class);

    void inform(List<String> addresses) {
        addresses.forEach(this::send);
        addresses.forEach(address -> send("copy to " + address));
    }

    private CompletableFuture<Void> send(String address) {
        CompletableFuture<Void> sent = CompletableFuture.runAsync(address::strip);
        sent.whenComplete((nothing, failure) -> {
            if (failure != null) {
                LOG.warn("no mail to {}", address, failure);
            }
        });
        return sent;
    }
}
