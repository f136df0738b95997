// `cancel` does nothing to a task that is over.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class CancelledInFinally {
    String report(ExecutorService workers, Callable<String> query) throws InterruptedException, ExecutionException {
        Future<String> report = workers.submit(query);
        try {
            return report.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "not available";
        } finally {
            report.cancel(true);
        }
    }
}
