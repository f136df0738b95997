// Computing is what the common pool is for.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class OnlyComputes {
    CompletableFuture<Integer> sum(List<String> numbers) {
        return CompletableFuture.supplyAsync(
                () -> numbers.parallelStream().mapToInt(Integer::parseInt).sum());
    }
}
