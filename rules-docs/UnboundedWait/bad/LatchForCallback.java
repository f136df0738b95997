// If the message is lost, nobody counts the latch down.
// asyncio: S3
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

class LatchForCallback {
    interface Bus {
        void ask(String topic, Consumer<String> reply);
    }

    String ask(Bus bus, String topic) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicReference<String> answer = new AtomicReference<>();
        bus.ask(topic, reply -> {
            answer.set(reply);
            answered.countDown();
        });
        answered.await(); // finding: `await` waits for `answered` without a time limit, so this thread may hang
        return answer.get();
    }
}
