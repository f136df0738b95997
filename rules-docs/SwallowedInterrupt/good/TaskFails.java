// The task ends with the exception, and its future carries that to whoever waits for the result.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class TaskFails {
    CompletableFuture<String> next(BlockingQueue<String> orders, Executor workers) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return orders.take();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("no order", e);
                    }
                },
                workers);
    }
}
