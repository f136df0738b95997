// `get` throws what the task threw.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureIsRead {
    int importOrders(ExecutorService workers, String lines) throws InterruptedException, ExecutionException {
        Future<Integer> imported = workers.submit(() -> lines.split("\n").length);
        return imported.get();
    }
}
