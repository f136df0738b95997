// The test is over before the work is: it is green, whatever becomes of it.
// uses: junit
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TestEndsAtOnce {
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    private CompletableFuture<Void> commitAsync(String offset) {
        return CompletableFuture.runAsync(() -> sent.add(offset));
    }

    @Test
    void sendsWithoutFailure() {
        commitAsync("1"); // finding: nobody awaits the result of `commitAsync`, so its failure is lost
    }
}
