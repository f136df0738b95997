// What the next round compares with is decided by whether this round's commit went through.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

class NextFollowsSuccess {
    interface Target {
        void commit(String change) throws IllegalArgumentException;
    }

    int copy(List<Integer> revisions, BiFunction<Integer, Integer, CompletableFuture<String>> diff, Target target) {
        int previous = 0;
        int empty = 0;
        for (Integer revision : revisions) {
            String change = diffBetween(previous, revision, diff).join();
            try {
                target.commit(change);
                previous = revision;
            } catch (IllegalArgumentException nothingToDo) {
                empty++;
            }
        }
        return empty;
    }

    private CompletableFuture<String> diffBetween(
            int from, int to, BiFunction<Integer, Integer, CompletableFuture<String>> diff) {
        return CompletableFuture.supplyAsync(() -> from).thenCompose(start -> diff.apply(start, to));
    }
}
