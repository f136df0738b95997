// `transform` is for plain functions; this one gives the caller a future in a future.
// asyncio: F5
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.Executor;

class GuavaTransformOfAsyncCall {
    interface Rates {
        ListenableFuture<Double> rate(String currency);
    }

    ListenableFuture<ListenableFuture<Double>> rate(Rates rates, ListenableFuture<String> currency, Executor executor) {
        return Futures.transform(currency, code -> rates.rate(code), executor); // finding: `transform` gives a `ListenableFuture` in a `ListenableFuture`, and nobody awaits the inner one
    }
}
