// What the work declares, the caller need not catch; so the work can stand where the wait is.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class DeclaresUnchecked {
    int port(String text) {
        return CompletableFuture.supplyAsync(() -> parse(text)).join(); // finding: `supplyAsync` starts work that `join` waits for at once, so this thread gains nothing
    }

    private static int parse(String text) throws IllegalArgumentException {
        return Integer.parseInt(text);
    }
}
