// The Future has a name, but nobody ever asks it how the task went.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureNeverRead {
    void export(ExecutorService workers, Runnable report) {
        Future<?> running = workers.submit(report); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
        System.out.println("export started");
    }
}
