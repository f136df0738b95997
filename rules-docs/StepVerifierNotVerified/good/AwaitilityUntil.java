// `until` is what waits, and what fails when the time is over.
// uses: awaitility
import static org.awaitility.Awaitility.await;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class AwaitilityUntil {
    void isDelivered(AtomicBoolean delivered) {
        await().atMost(5, TimeUnit.SECONDS).until(delivered::get);
    }
}
