// Each future is taken out of its list again and looked at.
// uses: jdk
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FuturesTakenOut {
    CompletableFuture<Void> each(List<String> keys) {
        List<CompletableFuture<String>> loads = new ArrayList<>();
        keys.forEach(key -> loads.add(load(key)));
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (CompletableFuture<String> one : loads) {
            all = all.thenCombine(one, (nothing, value) -> nothing);
        }
        return all;
    }

    CompletableFuture<String> newest(List<String> keys) {
        Deque<CompletableFuture<String>> loads = new ArrayDeque<>();
        keys.forEach(key -> loads.push(load(key)));
        return loads.pop();
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
