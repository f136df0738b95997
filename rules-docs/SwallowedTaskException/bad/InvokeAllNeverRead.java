// `invokeAll` waits for all tasks, and returns normally even when all of them failed.
// asyncio: E1
// uses: jdk
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class InvokeAllNeverRead {
    void warmUp(ExecutorService workers, List<Callable<String>> caches) throws InterruptedException {
        workers.invokeAll(caches); // finding: nobody reads the `Future`s of `invokeAll`, so the tasks' exceptions are lost
    //          ^^^^^^^^^
        System.out.println("all caches are warm");
    }
}
