// `handle` is given both, and looks at one: after a failure the value is null, and the future is a success.
// asyncio: E3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class HandleTakesValueOnly {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.handle((value, failure) -> value); // finding: `handle` makes every failure look like success, and nobody sees it
    }
}
