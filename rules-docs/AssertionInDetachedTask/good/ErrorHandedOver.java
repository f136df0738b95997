// The task catches the error and hands it to the test.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ErrorHandedOver {
    @Test
    void counts() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                assertEquals(5, "hello".length());
            } catch (Throwable thrown) {
                failure.set(thrown);
            }
        });
        reader.start();
        reader.join(1000);
        assertEquals(null, failure.get());
    }
}
