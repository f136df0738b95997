// The loop is in a method of its own, but the thread does nothing else: when it returns, the thread ends.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

class LastCallOfTheThread {
    private final BlockingQueue<Runnable> jobs;

    LastCallOfTheThread(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    void start(ExecutorService workers) {
        workers.execute(this::work);
        new Thread(() -> {
                    System.out.println("worker starts");
                    work();
                })
                .start();
    }

    private void work() {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                System.err.println("worker ends");
                return;
            }
        }
    }
}
