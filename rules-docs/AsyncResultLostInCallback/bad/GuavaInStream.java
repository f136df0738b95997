// `forEach` of a stream takes a Consumer as well: each refresh is started, and none is looked at.
// asyncio: F1
// uses: guava
import com.google.common.util.concurrent.ListenableFuture;
import java.util.List;

class GuavaInStream {
    interface Rates {
        ListenableFuture<Double> refresh(String currency);
    }

    void refreshAll(Rates rates, List<String> currencies) {
        currencies.stream().distinct().forEach(rates::refresh); // finding: `forEach` throws away the future of `refresh`, so its failure is lost
    }
}
