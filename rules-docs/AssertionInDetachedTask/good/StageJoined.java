// The stage fails with the assertion, and `join` throws it.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StageJoined {
    @Test
    void counts() {
        CompletableFuture.supplyAsync("hello"::length)
                .thenAccept(length -> assertEquals(5, length))
                .orTimeout(1, TimeUnit.SECONDS)
                .join();
    }
}
