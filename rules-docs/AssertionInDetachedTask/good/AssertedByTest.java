// The task brings the value, the test looks at it.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AssertedByTest {
    @Test
    void counts() throws InterruptedException {
        BlockingQueue<Integer> results = new ArrayBlockingQueue<>(1);
        new Thread(() -> results.add("hello".length())).start();
        assertEquals(5, results.poll(1, TimeUnit.SECONDS));
    }
}
