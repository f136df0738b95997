// The second request takes the place of the first one in the variable; the first one's failure has no reader left.
// asyncio: F3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OverwrittenBeforeAwaited {
    CompletableFuture<Void> move(String from, String to) {
        CompletableFuture<Void> step = copy(from, to); // finding: `step` is overwritten before anybody awaits the future of `copy`
        System.out.println("copied, now deleting");
        step = delete(from);
        return step;
    }

    private CompletableFuture<Void> copy(String from, String to) {
        return CompletableFuture.runAsync(() -> System.out.println(from + to));
    }

    private CompletableFuture<Void> delete(String path) {
        return CompletableFuture.runAsync(() -> System.out.println(path));
    }
}
