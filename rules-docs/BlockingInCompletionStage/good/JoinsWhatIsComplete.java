// After `allOf` every one of them is complete: `join` only fetches the results.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinsWhatIsComplete {
    <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
    }

    CompletableFuture<Integer> sum(List<CompletableFuture<Integer>> futures) {
        CompletableFuture<?>[] array = futures.toArray(new CompletableFuture<?>[0]);
        CompletableFuture<Void> all = CompletableFuture.allOf(array);
        return all.thenApply(done -> {
            int sum = 0;
            for (CompletableFuture<Integer> future : futures) {
                sum += future.join();
            }
            return sum;
        });
    }

    CompletableFuture<String> both(CompletableFuture<String> first, CompletableFuture<String> second) {
        return first.runAfterBoth(second, () -> System.out.println(first.join() + second.join()))
                .thenApply(done -> first.join() + " " + second.join());
    }
}
