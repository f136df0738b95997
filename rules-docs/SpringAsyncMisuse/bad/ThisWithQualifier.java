// `this.` before the name makes no difference, and neither does the future that comes back complete.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

public class ThisWithQualifier {
    public CompletableFuture<Integer> both(String one, String other) {
        return this.count(one).thenCombine(this.count(other), Integer::sum); // finding: `count` is called past the proxy of `ThisWithQualifier`, so it runs on this thread // finding: `count` is called past the proxy of `ThisWithQualifier`, so it runs on this thread
    }

    @Async
    public CompletableFuture<Integer> count(String text) {
        return CompletableFuture.completedFuture(text.length());
    }
}
