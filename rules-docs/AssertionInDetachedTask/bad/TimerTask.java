// The timer's thread dies, and with it the timer.
// uses: junit
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class TimerTask {
    @Test
    void endsInTime() {
        Thread watchdog = new Thread(() -> fail("took too long"), "watchdog"); // finding: when `fail` fails on a thread of its own, the test does not see it
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
