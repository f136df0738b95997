// The result is late, and still wanted: the next call will find it.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ResultIsKept {
    private Future<String> latest;

    String report(ExecutorService workers, Callable<String> query) throws InterruptedException, ExecutionException {
        Future<String> report = workers.submit(query);
        latest = report;
        try {
            return report.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "not yet available";
        }
    }

    Future<String> latest() {
        return latest;
    }
}
