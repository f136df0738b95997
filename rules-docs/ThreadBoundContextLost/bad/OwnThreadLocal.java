// The user is set for this thread, and asked for on another.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OwnThreadLocal {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    CompletableFuture<String> greet(String user) {
        USER.set(user);
        return CompletableFuture.supplyAsync(() -> "Hello " + USER.get()); // finding: `USER` is empty on the common pool: it stays with the thread that started this
    }
}
