// Only a pause is cut short; the task wakes the next one, for which it waits for nothing, and ends.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;

class PauseBeforeTheEnd {
    private final BlockingQueue<Object> bell = new LinkedBlockingQueue<>();

    void listen(ExecutorService workers, Runnable check) {
        workers.execute(() -> {
            try {
                check.run();
            } catch (RuntimeException e) {
                System.err.println("check failed: " + e);
                try {
                    Thread.sleep(50);
                } catch (InterruptedException interrupted) {
                    System.err.println("no pause");
                }
                ring();
            }
        });
    }

    private void ring() {
        bell.offer(Boolean.TRUE);
    }
}
