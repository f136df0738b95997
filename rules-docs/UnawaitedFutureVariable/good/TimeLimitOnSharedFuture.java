// `withTimeout` cancels the request when time is up, and the callback on the request sees that.
// uses: guava
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class TimeLimitOnSharedFuture {
    private final Executor executor;
    private final ScheduledExecutorService timer;

    TimeLimitOnSharedFuture(Executor executor, ScheduledExecutorService timer) {
        this.executor = executor;
        this.timer = timer;
    }

    void ask(ListenableFuture<String> request, FutureCallback<String> callback) {
        Futures.addCallback(request, callback, executor);
        ListenableFuture<String> limited = Futures.withTimeout(request, 3, TimeUnit.SECONDS, timer);
    }
}
