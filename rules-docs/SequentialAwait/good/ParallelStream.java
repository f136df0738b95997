// The stream is parallel by itself: several elements are under way at once.
// uses: jdk
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@SuppressWarnings("BlockingInCommonPool")
class ParallelStream {
    private final ExecutorService io;

    ParallelStream(ExecutorService io) {
        this.io = io;
    }

    List<Integer> prices(List<Callable<Integer>> requests) {
        return requests.stream().map(io::submit).parallel().map(ParallelStream::result).toList();
    }

    private static Integer result(Future<Integer> price) {
        try {
            return price.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } catch (ExecutionException | TimeoutException e) {
            return -1;
        }
    }
}
