// A future of one's own hands on what its caller has asked for.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class Delegate extends CompletableFuture<String> {
    private final CompletableFuture<String> real;

    Delegate(CompletableFuture<String> real) {
        this.real = real;
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return real.thenRunAsync(action);
    }
}
