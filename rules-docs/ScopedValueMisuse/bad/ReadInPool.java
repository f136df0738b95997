// The pool's thread has never heard of the user.
// uses: jdk
// release: 25
import java.util.concurrent.CompletableFuture;

class ReadInPool {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    CompletableFuture<String> greet() {
        return CompletableFuture.supplyAsync(() -> "Hello " + USER.get()); // finding: `USER` is not bound on the thread that runs this, so `get` throws
    }
}
