// The name says that the failure is ignored on purpose.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NamedIgnored {
    CompletableFuture<Void> settled(CompletableFuture<?> work) {
        return work.handle((value, ignored) -> null);
    }
}
