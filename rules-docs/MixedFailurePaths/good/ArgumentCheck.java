// What the programmer did wrong is thrown at once, where the stack still shows who did it.
// uses: jdk
// config: rule.MixedFailurePaths=warning
import java.util.concurrent.CompletableFuture;

class ArgumentCheck {
    CompletableFuture<String> find(String id, CompletableFuture<String> load) {
        if (id == null) {
            throw new NullPointerException("id");
        }
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id is empty");
        }
        return load;
    }
}
