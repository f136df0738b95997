// One expression waits twice: the second request is sent only when the first is answered.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

class SumOfTwoWaits {
    interface Stock {
        CompletableFuture<Integer> amount(String shelf);

        CompletableFuture<Integer> ordered(String shelf);
    }

    IntSupplier available(Stock stock, String shelf) {
        return () -> stock.amount(shelf).orTimeout(1, TimeUnit.SECONDS).join()
                + stock.ordered(shelf).orTimeout(1, TimeUnit.SECONDS).join(); // finding: `ordered` starts only after `amount` is over, and does not need its result
    }
}
