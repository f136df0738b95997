// `handle` looks at the failure first.
// asyncio: E3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class BothCasesHandled {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.handle((value, failure) -> failure == null ? value : "failed: " + failure.getMessage());
    }
}
