// The caller gives up after a second; the task goes on until it is done, and keeps its thread.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TaskAfterTimeout {
    String report(ExecutorService workers, Callable<String> query) throws InterruptedException, ExecutionException {
        Future<String> report = workers.submit(query);
        try {
            return report.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) { // finding: after the timeout the work of `report` runs on, and nobody cancels it
            return "not available";
        }
    }
}
