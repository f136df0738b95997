// The shape is that of the interface: its callers know what they get.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class InterfaceWantsIt implements Supplier<CompletableFuture<CompletableFuture<String>>> {
    @Override
    public CompletableFuture<CompletableFuture<String>> get() {
        return CompletableFuture.supplyAsync(() -> "accepted").thenApply(accepted -> finished(accepted));
    }

    private CompletableFuture<String> finished(String accepted) {
        return CompletableFuture.supplyAsync(() -> accepted + ", finished");
    }
}
