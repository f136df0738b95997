// The futures come from outside: others may want both.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class GivenFutures {
    CompletableFuture<Object> first(CompletableFuture<String> one, CompletableFuture<String> two) {
        return CompletableFuture.anyOf(one, two);
    }
}
