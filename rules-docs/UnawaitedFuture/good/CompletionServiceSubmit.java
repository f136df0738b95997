// A completion service hands the futures out again through `take`.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

class CompletionServiceSubmit {
    int total(ExecutorService pool, List<String> files) throws InterruptedException, ExecutionException {
        CompletionService<Integer> sizes = new ExecutorCompletionService<>(pool);
        for (String file : files) {
            sizes.submit(file::length);
        }
        int total = 0;
        for (int i = 0; i < files.size(); i++) {
            total += sizes.take().get();
        }
        return total;
    }
}
