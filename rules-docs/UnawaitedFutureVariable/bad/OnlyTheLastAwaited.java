// Each round overwrites the variable: only the last write is awaited, the failures of the others are gone.
// asyncio: F3
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class OnlyTheLastAwaited {
    CompletableFuture<Void> store(List<String> rows) {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        for (String row : rows) {
            done = write(row); // finding: `done` keeps only the last round's future: nobody awaits the earlier ones of `write`
        }
        return done;
    }

    private CompletableFuture<Void> write(String row) {
        return CompletableFuture.runAsync(() -> System.out.println(row));
    }
}
