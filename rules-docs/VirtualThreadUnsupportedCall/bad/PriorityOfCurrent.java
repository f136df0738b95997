// The task lowers the priority of its own thread, which has none.
// uses: jdk
// release: 21
import java.util.concurrent.Executors;

class PriorityOfCurrent {
    void index(Runnable work) {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.execute(() -> {
                Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // finding: `setPriority` has no effect, or no meaning, on a virtual thread
                work.run();
            });
        }
    }
}
