// The transformed future is dropped, and with it the failure of the lookup.
// asyncio: F1
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.Map;
import java.util.concurrent.Executor;

class GuavaTransformDropped {
    void remember(ListenableFuture<String> lookup, Map<String, String> cache, Executor executor) {
        Futures.transform(lookup, value -> cache.put("latest", value), executor); // finding: nobody awaits the result of `transform`, so its failure is lost
    }
}
