// The latch says that the task has begun; what it does afterwards is another matter.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

class SignalIsFirst {
    void start(Executor workers, CountDownLatch begun, Runnable work) {
        workers.execute(() -> {
            begun.countDown();
            work.run();
        });
    }
}
