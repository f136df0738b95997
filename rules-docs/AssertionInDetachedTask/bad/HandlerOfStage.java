// The handler looks at the failure, so nobody minds that its own stage is dropped; the assertion goes with it.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HandlerOfStage {
    @Test
    void counts() {
        CompletableFuture.supplyAsync("hello"::length)
                .whenComplete((length, failure) -> assertNull(failure)); // finding: when `assertNull` fails on the common pool, the test does not see it
    }
}
