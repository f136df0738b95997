// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ShortAndHarmless {
    String name(ExecutorService workers, Callable<String> lookup) throws InterruptedException, ExecutionException {
        Future<String> name = workers.submit(lookup);
        try {
            return name.get(100, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) { // asynclint:ignore AbandonedWorkNotCancelled: the look-up fills a cache for the next time
            return "unknown";
        }
    }
}
