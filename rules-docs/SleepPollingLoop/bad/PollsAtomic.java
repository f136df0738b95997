// A latch knows how to wait for a counter to reach zero.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class PollsAtomic {
    private final AtomicInteger running = new AtomicInteger();

    void began() {
        running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }

    void drain() throws InterruptedException {
        while (running.get() > 0) {
            TimeUnit.MILLISECONDS.sleep(10); // finding: `sleep` in a loop polls `get`, so this thread learns of it late
        }
    }
}
