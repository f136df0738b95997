// The wrapper adds nothing that can fail, and what it is given deals with its own failures.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class WrapperOfGuardedTask {
    private final AtomicInteger running = new AtomicInteger();

    static class Copy implements Runnable {
        private final Runnable page;

        Copy(Runnable page) {
            this.page = page;
        }

        @Override
        public void run() {
            try {
                page.run();
            } catch (Throwable failure) {
                System.err.println("not copied: " + failure);
            }
        }
    }

    void start(ExecutorService workers, Runnable page) {
        workers.submit(counted(new Copy(page)));
        workers.submit(counted(() -> {
            try {
                page.run();
            } catch (Throwable failure) {
                System.err.println("not written: " + failure);
            }
        }));
    }

    private Runnable counted(Runnable task) {
        return () -> {
            enter();
            try {
                task.run();
            } finally {
                running.decrementAndGet();
            }
        };
    }

    private void enter() {
        try {
            running.incrementAndGet();
        } catch (Throwable impossible) {
            running.set(0);
            throw impossible;
        }
    }
}
