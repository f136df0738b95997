// The new value is made from the old one, so the last future stands for all of them.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ChainedInLoop {
    CompletableFuture<Void> store(List<String> rows) {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        for (String row : rows) {
            done = done.thenCompose(previous -> write(row));
        }
        return done;
    }

    private CompletableFuture<Void> write(String row) {
        return CompletableFuture.runAsync(() -> System.out.println(row));
    }
}
