// The callback of the future is told of the exception that ended the task.
// uses: guava, slf4j
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableScheduledFuture;
import com.google.common.util.concurrent.ListeningScheduledExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CallbackIsTold {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackIsTold.class);

    void start(ListeningScheduledExecutorService scheduler, Runnable mirror) {
        ListenableScheduledFuture<?> future =
                scheduler.scheduleWithFixedDelay(() -> mirror.run(), 1, 1, TimeUnit.SECONDS);
        Futures.addCallback(
                future,
                new FutureCallback<Object>() {
                    @Override
                    public void onSuccess(Object result) {}

                    @Override
                    public void onFailure(Throwable failure) {
                        LOG.error("mirroring has ended", failure);
                    }
                },
                MoreExecutors.directExecutor());
    }
}
