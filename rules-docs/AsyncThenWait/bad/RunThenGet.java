// The failure comes back wrapped into an ExecutionException, and that is all that is gained.
// asyncio: S6
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class RunThenGet {
    void print(String order) throws InterruptedException, ExecutionException {
        CompletableFuture.runAsync(() -> System.out.println(order)).get(); // finding: `runAsync` starts work that `get` waits for at once, so this thread gains nothing
    }
}
