// An executor of virtual threads is an executor with a name.
// uses: jdk
// release: 21
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class VirtualThread {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    CompletableFuture<Integer> count(String text) {
        return CompletableFuture.supplyAsync(() -> text.split(" ").length, tasks);
    }
}
