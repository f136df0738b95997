// The block waits for the latch that the task counts down.
// uses: jdk
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

class LatchInBlock {
    void greet(Executor pool) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        try (PrintWriter out = new PrintWriter("greeting.txt")) {
            pool.execute(() -> {
                out.println("hello");
                written.countDown();
            });
            written.await();
        }
    }
}
