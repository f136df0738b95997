// `await` says how long, and nobody says for what: the test goes on at once.
// uses: awaitility
import static org.awaitility.Awaitility.await;

import java.util.concurrent.TimeUnit;

class AwaitilityWithoutUntil {
    void isDelivered() {
        await().atMost(5, TimeUnit.SECONDS); // finding: `atMost` only describes the check: nothing runs, and nothing is checked
    }
}
