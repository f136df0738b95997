// A joined future is awaited: `join` throws what the task threw.
// asyncio: F2
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class JoinedAtOnce {
    void remind(String customer) {
        CompletableFuture.runAsync(() -> customer.strip(), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                .join();
    }
}
