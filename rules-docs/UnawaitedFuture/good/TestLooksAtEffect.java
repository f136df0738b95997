// The test looks at what has come of the work: had it failed, so would the test.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TestLooksAtEffect {
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    private CompletableFuture<Void> commitAsync(String offset) {
        return CompletableFuture.runAsync(() -> sent.add(offset), Runnable::run);
    }

    @Test
    void sendsOnce() {
        commitAsync("1");
        assertEquals(1, sent.size());
    }
}
