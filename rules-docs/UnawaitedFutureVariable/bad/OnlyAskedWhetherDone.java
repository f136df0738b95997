// `isDone` is also true of a future that failed: the warning is never followed by the reason.
// asyncio: F3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OnlyAskedWhetherDone {
    void reload(String catalogue) {
        CompletableFuture<Void> loaded = load(catalogue); // finding: nobody awaits `loaded`, so the failure of `load` is lost
        if (!loaded.isDone()) {
            System.out.println("still loading " + catalogue);
        }
    }

    private CompletableFuture<Void> load(String catalogue) {
        return CompletableFuture.runAsync(() -> System.out.println(catalogue));
    }
}
