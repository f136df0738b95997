// The test is green whatever the step finds: nobody awaits it, and its assertion fails into the future.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class AssertionInDroppedStep {
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    private CompletableFuture<Integer> commitAsync(String offset) {
        return CompletableFuture.supplyAsync(() -> {
            sent.add(offset);
            return sent.size();
        });
    }

    @Test
    void commitsOne() {
        commitAsync("1").thenAccept(count -> assertEquals(1, count)); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
    }
}
