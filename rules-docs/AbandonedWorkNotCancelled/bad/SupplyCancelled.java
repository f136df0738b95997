// The user pressed "Cancel", and the computer computes.
// asyncio: S9
// uses: jdk
import java.math.BigInteger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;

class SupplyCancelled {
    BigInteger product(Executor processors, BigInteger one, BigInteger two)
            throws InterruptedException, ExecutionException, TimeoutException {
        var product = CompletableFuture.supplyAsync(() -> one.multiply(two), processors);
        try {
            return product.get(1, TimeUnit.SECONDS);
        } finally {
            product.cancel(true); // finding: `cancel(true)` does not interrupt what `supplyAsync` runs: it goes on
        }
    }
}
