// `execute` gives nothing that could fail.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class Executed {
    private static final Executor POOL = Executors.newFixedThreadPool(2);

    @Test
    void isDaemon() {
        POOL.execute(() -> assertTrue(Thread.currentThread().isDaemon())); // finding: when `assertTrue` fails on a thread pool, the test does not see it
    }
}
