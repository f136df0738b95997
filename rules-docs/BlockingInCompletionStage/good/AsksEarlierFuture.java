// The chain began with this future, so it is complete in every later callback, here and in the helper.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class AsksEarlierFuture {
    CompletionStage<String> greeting(CompletionStage<String> name, CompletableFuture<String> city) {
        return name.thenApply(String::strip)
                .thenCombine(city, (text, place) -> text + " from " + place)
                .thenApply(text -> text + name.toCompletableFuture().join());
    }

    CompletionStage<String> shout(CompletableFuture<String> name) {
        return name.thenApply(text -> text.isEmpty() ? text : loud(name));
    }

    CompletableFuture<Integer> sum(List<CompletableFuture<Integer>> some, List<CompletableFuture<Integer>> all) {
        CompletableFuture<Void> complete;
        if (some.isEmpty()) {
            complete = CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
        } else {
            complete = CompletableFuture.allOf(some.toArray(new CompletableFuture<?>[0]));
        }
        return complete.thenApply(
                done -> some.stream().mapToInt(CompletableFuture::join).sum());
    }

    private static String loud(CompletableFuture<String> name) {
        return name.join() + "!";
    }
}
