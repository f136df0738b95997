// Within a batch everything runs at once; one batch after the other bounds the load.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class BatchesBoundTheLoad {
    interface Store {
        CompletableFuture<Integer> load(String key);

        CompletableFuture<List<Integer>> loadAll(List<String> keys);
    }

    List<Integer> allAtOnce(Store store, List<List<String>> batches) {
        List<Integer> values = new ArrayList<>();
        for (List<String> batch : batches) {
            values.addAll(store.loadAll(batch).orTimeout(5, TimeUnit.SECONDS).join());
        }
        return values;
    }

    void warmUp(Store store, List<List<String>> batches) {
        for (List<String> batch : batches) {
            CompletableFuture<?>[] running = batch.stream().map(store::load).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(running).orTimeout(5, TimeUnit.SECONDS).join();
        }
    }
}
