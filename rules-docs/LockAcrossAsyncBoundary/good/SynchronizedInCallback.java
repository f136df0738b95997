// The monitor is taken again where the callback writes.
// uses: jdk
import java.util.concurrent.Executor;

class SynchronizedInCallback {
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
                synchronized (lock) {
                    last = text;
                }
            });
        }
    }
}
