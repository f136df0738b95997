// The value is read here, and handed over as any other.
// uses: jdk
// release: 25
import java.util.concurrent.CompletableFuture;

class ReadBefore {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    CompletableFuture<String> greet() {
        String user = USER.get();
        return CompletableFuture.supplyAsync(() -> "Hello " + user);
    }
}
