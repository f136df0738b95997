// The step goes on with the number that the failed upload has not given.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

class ValueOfOtherWorkUsed {
    private final CompletableFuture<Long> upload;

    ValueOfOtherWorkUsed(CompletableFuture<Long> upload) {
        this.upload = upload;
    }

    CompletableFuture<Void> publish(LongFunction<CompletableFuture<Void>> publisher) {
        return upload.exceptionally(failure -> 0L) // finding: `exceptionally` makes every failure look like success, and nobody sees it
                .thenCompose(publisher::apply);
    }
}
