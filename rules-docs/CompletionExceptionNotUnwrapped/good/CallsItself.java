// Where the chain comes from cannot be told, so the failure may be a plain one.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

class CallsItself {
    interface Store {
        CompletableFuture<String> page(int number);
    }

    private static CompletableFuture<String> last(Store store, int left) {
        if (left == 0) {
            return store.page(0);
        }
        return last(store, left - 1);
    }

    CompletableFuture<String> page(Store store) {
        return last(store, 3).exceptionally(failure -> failure instanceof TimeoutException ? "late" : "lost");
    }
}
