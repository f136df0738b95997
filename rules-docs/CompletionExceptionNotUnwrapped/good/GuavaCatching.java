// Guava unwraps for its handlers: `catching` is given what was thrown.
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;

class GuavaCatching {
    ListenableFuture<Integer> length(ListenableFuture<String> text) {
        ListenableFuture<Integer> length = Futures.transform(text, String::length, MoreExecutors.directExecutor());
        return Futures.catching(length, IllegalStateException.class, failure -> -1, MoreExecutors.directExecutor());
    }
}
