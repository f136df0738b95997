// `thenAccept` runs on success only: when the other future fails, the answer never comes.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuccessOnly {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        CompletableFuture<String> name = new CompletableFuture<>();
        user.thenAccept(found -> name.complete(found.strip())); // finding: `thenAccept` runs on success only; after a failure nobody completes `name`
        return name;
    }
}
