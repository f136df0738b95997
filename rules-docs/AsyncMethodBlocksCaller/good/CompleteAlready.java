// The future was complete when it was asked; `join` only takes the value out.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CompleteAlready {
    private final CompletableFuture<String> settings;

    CompleteAlready(CompletableFuture<String> settings) {
        this.settings = settings;
    }

    CompletableFuture<Integer> length() {
        if (settings.isDone()) {
            return CompletableFuture.completedFuture(settings.join().length());
        }
        return settings.thenApply(String::length);
    }
}
