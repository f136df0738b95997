// The handler of the thread tells the test.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class UncaughtHandler {
    @Test
    void counts() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(() -> assertEquals(5, "hello".length()));
        reader.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        reader.start();
        reader.join(1000);
        assertNull(failure.get());
    }
}
