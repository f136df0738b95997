// Guava's helper waits on and restores the flag itself.
// asyncio: E8
// uses: guava
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;

class GuavaUninterruptibly {
    void coolDown() {
        Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(200));
    }
}
