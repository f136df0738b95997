// `isDone` is asked first, so `join` has its result and does not wait.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class AsksOnlyWhenDone {
    CompletableFuture<String> greeting(CompletableFuture<String> name, CompletableFuture<String> city) {
        return name.thenApply(text -> city.isDone() ? text + " from " + city.join() : text);
    }
}
