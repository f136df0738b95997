// The thread dies of the failed assertion, and the test is green.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

class NewThread {
    @Test
    void receives() throws InterruptedException {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        Thread reader = new Thread(() -> {
            assertEquals("hello", queue.poll()); // finding: when `assertEquals` fails on a thread of its own, the test does not see it
    //      ^^^^^^^^^^^^
        });
        queue.add("hello");
        reader.start();
        reader.join(1000);
    }
}
