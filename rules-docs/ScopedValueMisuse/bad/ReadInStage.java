// The stage runs on a thread of the executor, long after `call` has ended.
// uses: jdk
// release: 25
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class ReadInStage {
    static final ScopedValue<String> USER = ScopedValue.newInstance();
    private static final Executor POOL = Executors.newFixedThreadPool(4);

    CompletableFuture<String> greet(String user, CompletableFuture<String> greeting) {
        return ScopedValue.where(USER, user)
                .call(() -> greeting.thenApplyAsync(text -> text + USER.orElseThrow(IllegalStateException::new), POOL)); // finding: `USER` is not bound on the thread that runs this, so `orElseThrow` throws
    }
}
