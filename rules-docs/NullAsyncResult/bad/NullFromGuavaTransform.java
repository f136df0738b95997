// `transformAsync` fails: its function must give a future.
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;

class NullFromGuavaTransform {
    ListenableFuture<String> find(ListenableFuture<String> id) {
        return Futures.transformAsync(id, key -> null, MoreExecutors.directExecutor()); // finding: `transformAsync` fails with a `NullPointerException` when its function returns `null`
    }
}
