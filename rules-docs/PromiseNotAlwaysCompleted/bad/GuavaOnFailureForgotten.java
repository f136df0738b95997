// The SettableFuture is set on success; `onFailure` was left to a log line.
// uses: guava
import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;

class GuavaOnFailureForgotten {
    ListenableFuture<Integer> length(ListenableFuture<String> text) {
        SettableFuture<Integer> length = SettableFuture.create();
        FutureCallback<String> copy = new FutureCallback<String>() {
            @Override
            public void onSuccess(String found) {
                length.set(found.length());
            }

            @Override
            public void onFailure(Throwable failure) { // finding: `onFailure` does not complete `length`, so whoever waits for it hangs
                System.getLogger("texts").log(System.Logger.Level.WARNING, "no text", failure);
            }
        };
        Futures.addCallback(text, copy, MoreExecutors.directExecutor());
        return length;
    }
}
