// The task runs on a worker, which does not hold the monitor that the other methods take.
// uses: jdk
import java.util.concurrent.Executor;

class StateInTask {
    private final Object lock = new Object();
    private String last = "";

    String last() {
        synchronized (lock) {
            return last;
        }
    }

    void keep(String text, Executor workers) {
        synchronized (lock) {
            workers.execute(() -> {
                last = text.strip(); // finding: `last` is written in a callback, which runs without the lock
            });
        }
    }
}
