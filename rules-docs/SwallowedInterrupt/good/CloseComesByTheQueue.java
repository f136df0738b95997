// The thread ends when it takes the one task that stands for the end: that is how its owner stops it.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class CloseComesByTheQueue implements AutoCloseable {
    private static final Runnable CLOSE = () -> {};

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    void start() {
        new Thread(this::work).start();
    }

    private void work() {
        for (; ; ) {
            Runnable task;
            try {
                task = tasks.take();
            } catch (InterruptedException e) {
                continue;
            }
            if (task == CLOSE) {
                break;
            }
            task.run();
        }
    }

    @Override
    public void close() {
        tasks.add(CLOSE);
    }
}
