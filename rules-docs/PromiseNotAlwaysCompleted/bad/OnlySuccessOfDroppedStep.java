// The step that completes the promise runs on success only, and its own future is dropped: one defect, said once.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OnlySuccessOfDroppedStep {
    interface Repository {
        CompletableFuture<String> find(String id);
    }

    CompletableFuture<Integer> length(Repository repository, String id) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        repository.find(id).thenAccept(text -> result.complete(text.length())); // finding: `thenAccept` runs on success only; after a failure nobody completes `result`
        return result;
    }
}
