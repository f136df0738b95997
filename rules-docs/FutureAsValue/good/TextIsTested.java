// The text of the future is what the test is about.
// uses: junit, vertx
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;

class TextIsTested {
    @Test
    void showsState() {
        Promise<String> promise = Promise.promise();
        Future<String> future = promise.future();
        assertEquals("Future{unresolved}", future.toString());
        promise.complete("abc");
        assertEquals("Future{result=abc}", future.toString());
    }
}
