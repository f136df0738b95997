// The task is interrupted when nobody waits for it any more.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class CancelledInCatch {
    String report(ExecutorService workers, Callable<String> query) throws InterruptedException, ExecutionException {
        Future<String> report = workers.submit(query);
        try {
            return report.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            report.cancel(true);
            return "not available";
        }
    }
}
