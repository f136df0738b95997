// The `throw` is for a kind of message that does not exist: no failure of the task, but a mistake in the program.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

class LastCaseOfDistinction {
    private final AtomicLong texts = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    void count(ExecutorService workers, Object message) {
        workers.submit(() -> add(message));
    }

    private void add(Object message) {
        if (message instanceof String) {
            texts.incrementAndGet();
        } else if (message instanceof byte[]) {
            bytes.incrementAndGet();
        } else {
            throw new IllegalArgumentException("unknown kind of message");
        }
    }
}
