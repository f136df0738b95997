// The not-found answer is never given: `handle` on a dependent stage sees the wrapper.
// uses: jdk
import java.io.FileNotFoundException;
import java.util.concurrent.CompletableFuture;

class InstanceofInHandle {
    CompletableFuture<Integer> status(CompletableFuture<String> file) {
        return file.thenApply(String::strip)
                .handle((text, failure) -> {
                    if (failure instanceof FileNotFoundException) { // finding: the failure is a `CompletionException` here, never a `FileNotFoundException` itself
                        return 404;
                    }
                    return failure == null ? 200 : 500;
                });
    }
}
