// The first loop starts all tasks, the second one waits for them.
// asyncio: S2
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class StartedInOneLoopAwaitedInAnother {
    int words(ExecutorService workers, List<String> texts) throws InterruptedException, ExecutionException {
        List<Future<Integer>> running = new ArrayList<>();
        for (String text : texts) {
            running.add(workers.submit(() -> text.split(" ").length));
        }
        int words = 0;
        for (Future<Integer> count : running) {
            words += count.get();
        }
        return words;
    }
}
