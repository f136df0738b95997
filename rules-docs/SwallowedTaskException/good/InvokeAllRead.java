// Every Future of `invokeAll` is read, so every failure is seen.
// asyncio: E1
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InvokeAllRead {
    List<String> load(ExecutorService workers, List<Callable<String>> pages)
            throws InterruptedException, ExecutionException {
        List<String> texts = new ArrayList<>();
        for (Future<String> page : workers.invokeAll(pages)) {
            texts.add(page.get());
        }
        return texts;
    }
}
