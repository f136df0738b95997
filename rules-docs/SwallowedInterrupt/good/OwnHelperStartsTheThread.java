// The class's own helper gives the code to a new thread, which ends with it.
// asyncio: E8
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

class OwnHelperStartsTheThread {
    private final ThreadFactory threads;

    OwnHelperStartsTheThread(ThreadFactory threads) {
        this.threads = threads;
    }

    void stopAtExit(ExecutorService pool) {
        Runtime.getRuntime().addShutdownHook(thread("stop", () -> {
            pool.shutdown();
            try {
                pool.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException ignored) {
                // the process ends anyway
            }
        }));
    }

    private Thread thread(String name, Runnable code) {
        Thread thread = threads.newThread(code);
        thread.setName(name);
        return thread;
    }
}
