// The handlers know of the wrapper: one asks for it, one takes it off; and the `try` may throw what it catches by itself.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class AsksForBoth {
    CompletableFuture<String> either(CompletableFuture<String> request) {
        return request.thenApply(String::strip)
                .exceptionally(failure -> failure instanceof CompletionException || failure instanceof IOException ? "lost" : "");
    }

    private static Throwable root(Throwable failure) {
        return failure;
    }

    CompletableFuture<String> unwrapped(CompletableFuture<String> request) {
        return request.thenApply(String::strip).exceptionally(failure -> {
            failure = root(failure);
            return failure instanceof IOException ? "lost" : failure.getMessage();
        });
    }

    String refused(CompletableFuture<String> request) {
        try {
            if (request.isDone()) {
                throw new UncheckedIOException(new IOException("too late"));
            }
            return request.join();
        } catch (UncheckedIOException e) {
            return "late";
        }
    }
}
