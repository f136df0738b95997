// `get` awaits the future and hands on its failure.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class AwaitedWithTimeout {
    boolean sent(String address) throws InterruptedException, ExecutionException {
        try {
            return send(address).get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return false;
        }
    }

    private CompletableFuture<Boolean> send(String address) {
        return CompletableFuture.supplyAsync(() -> !address.isBlank());
    }
}
