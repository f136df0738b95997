// Nobody knows what the store does with an entry that it cannot write, so it may throw.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class TaskCallsUnseenCode {
    interface Store {
        void write(String page);
    }

    private final Store store;
    private final Executor worker;

    TaskCallsUnseenCode(Store store, Executor worker) {
        this.store = store;
        this.worker = worker;
    }

    void visited(String page) {
        CompletableFuture.runAsync(() -> note(page), worker); // finding: nobody awaits the result of `runAsync`, so its failure is lost
    }

    private void note(String page) {
        store.write(page.strip());
    }
}
