// `addCallback` takes the future, and its `onFailure` sees what went wrong.
// asyncio: F1
// uses: guava
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.Executor;

class GuavaCallbackAdded {
    void remember(ListenableFuture<String> lookup, Map<String, String> cache, Executor executor) {
        ListenableFuture<String> stored =
                Futures.transform(lookup, value -> cache.merge("latest", value, String::concat), executor);
        Futures.addCallback(
                stored,
                new FutureCallback<String>() {
                    @Override
                    public void onSuccess(String value) {}

                    @Override
                    public void onFailure(Throwable failure) {
                        System.getLogger("cache").log(Level.WARNING, "lookup failed", failure);
                    }
                },
                executor);
    }
}
