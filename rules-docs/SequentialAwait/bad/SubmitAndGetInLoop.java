// Each round hands a file to the pool and waits for it, so the pool never has more than one.
// asyncio: S1
// uses: jdk
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class SubmitAndGetInLoop {
    List<Long> sizes(ExecutorService workers, List<Path> files) throws InterruptedException, ExecutionException {
        List<Long> sizes = new ArrayList<>();
        for (Path file : files) {
            sizes.add(workers.submit(() -> Files.size(file)).get()); // finding: each round waits with `get`, so the next `submit` starts only when this one is over
            //                                               ^^^
        }
        return sizes;
    }
}
