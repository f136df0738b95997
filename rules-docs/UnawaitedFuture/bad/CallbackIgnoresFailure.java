// The callback is for the result alone, or there is none: the future is the one place where the failure is.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class CallbackIgnoresFailure {
    interface Callback<T> {
        void onCompletion(Throwable failure, T result);
    }

    interface Store {
        CompletableFuture<Integer> set(List<String> values, Callback<Integer> callback);
    }

    void flush(Store store, List<String> values) {
        store.set(values, (failure, count) -> System.out.println(count + " stored")); // finding: nobody awaits the result of `set`, so its failure is lost
        store.set(values, null); // finding: nobody awaits the result of `set`, so its failure is lost
    }
}
