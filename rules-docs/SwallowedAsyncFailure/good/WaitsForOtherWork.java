// The upload that the field holds is somebody else's, who hears of its failure; here it only has to be over.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WaitsForOtherWork {
    private final CompletableFuture<Long> upload;

    WaitsForOtherWork(CompletableFuture<Long> upload) {
        this.upload = upload;
    }

    CompletableFuture<Void> delete(Supplier<CompletableFuture<Void>> removal) {
        return upload.exceptionally(failure -> null).thenCompose(whatever -> removal.get());
    }
}
