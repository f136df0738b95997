// What is given up is not waited for: that it was too late to give it up is no failure.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class Aborted {
    interface Exchange {
        CompletableFuture<Boolean> abort(Throwable cause);

        CompletableFuture<Void> forceClose(String reason);
    }

    void tooSlow(Exchange exchange) {
        exchange.abort(new IllegalStateException("too slow"));
        exchange.forceClose("too slow");
    }
}
