// `transformAsync` is for functions that give a future.
// asyncio: F5
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.Executor;

class GuavaTransformAsync {
    interface Rates {
        ListenableFuture<Double> rate(String currency);
    }

    ListenableFuture<Double> rate(Rates rates, ListenableFuture<String> currency, Executor executor) {
        return Futures.transformAsync(currency, code -> rates.rate(code), executor);
    }
}
