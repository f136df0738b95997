// The method does not say on which thread it runs; everybody who calls it is on a virtual one.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CalledFromVirtual {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    void index(Runnable work) {
        tasks.execute(() -> quietly(work)); // note: this lambda runs on a virtual thread
    }

    private static void quietly(Runnable work) {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // finding: `setPriority` has no effect, or no meaning, on a virtual thread
        work.run();
    }
}
