// An executor with a factory of virtual threads is one of virtual threads.
// uses: jdk
// release: 21
// runtime: 21..23
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

class VirtualThreadFactory {
    private final Semaphore permits = new Semaphore(4);
    private int running;

    void start(Runnable work) {
        ThreadFactory factory = Thread.ofVirtual().name("job-", 0).factory();
        ExecutorService jobs = Executors.newThreadPerTaskExecutor(factory);
        jobs.execute(() -> {
            synchronized (this) {
                permits.acquireUninterruptibly(); // finding: `Semaphore.acquireUninterruptibly` waits inside `synchronized`, which pins the virtual thread
                running++;
            }
            work.run();
        });
    }
}
