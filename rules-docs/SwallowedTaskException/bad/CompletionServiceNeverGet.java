// `take` says that a task is over; only `get` on what it returns says how it ended.
// asyncio: E1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

class CompletionServiceNeverGet {
    void resize(ExecutorService workers, List<Runnable> images) throws InterruptedException {
        CompletionService<Void> done = new ExecutorCompletionService<>(workers);
        for (Runnable image : images) {
            done.submit(image, null);
        }
        for (int i = 0; i < images.size(); i++) {
            done.take(); // finding: nobody reads the `Future` of `take`, so the task's exception is lost
        }
    }
}
