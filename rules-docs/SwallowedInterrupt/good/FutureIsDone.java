// The future is done, so `get` fetches its result and cannot be interrupted.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class FutureIsDone {
    String peek(Future<String> report) {
        if (report.isDone()) {
            try {
                return report.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("no report", e);
            }
        }
        return "";
    }
}
