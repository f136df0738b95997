// The Future gives the failure to the test.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class FutureAwaited {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

    @Test
    void counts() throws ExecutionException, InterruptedException, TimeoutException {
        POOL.submit(() -> assertEquals(5, "hello".length())).get(1, TimeUnit.SECONDS);
    }
}
