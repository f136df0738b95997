// The handler logs what it replaces.
// asyncio: E2
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class LoggedInHandler {
    CompletableFuture<String> page(CompletableFuture<String> loaded) {
        return loaded.exceptionally(failure -> {
            System.getLogger("pages").log(Level.WARNING, "no page", failure);
            return null;
        });
    }
}
