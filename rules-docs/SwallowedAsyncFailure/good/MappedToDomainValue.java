// The failure becomes a value that says so.
// asyncio: E2
// uses: jdk
import java.util.concurrent.CompletableFuture;

class MappedToDomainValue {
    enum Health {
        UP,
        DOWN
    }

    CompletableFuture<Health> health(CompletableFuture<String> ping) {
        return ping.thenApply(answer -> Health.UP).exceptionally(failure -> Health.DOWN);
    }

    CompletableFuture<Boolean> isUp(CompletableFuture<String> ping) {
        return ping.thenApply(answer -> true).exceptionally(failure -> false);
    }
}
