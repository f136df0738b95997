// `take().get()` waits for the next task that is over, and throws when it failed.
// asyncio: E1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

class CompletionServiceGet {
    void resize(ExecutorService workers, List<Runnable> images) throws InterruptedException, ExecutionException {
        CompletionService<Void> done = new ExecutorCompletionService<>(workers);
        for (Runnable image : images) {
            done.submit(image, null);
        }
        for (int i = 0; i < images.size(); i++) {
            done.take().get();
        }
    }
}
