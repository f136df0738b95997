// A busy loop that waits for a flag: nothing in it can fail, so there is nothing to read from its Future.
// uses: jdk
import java.util.concurrent.ExecutorService;

@SuppressWarnings("SleepPollingLoop")
class CannotThrow {
    private volatile boolean suspended = true;

    void occupy(ExecutorService loop) {
        loop.submit(() -> {
            while (suspended) {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    void resume() {
        suspended = false;
    }
}
