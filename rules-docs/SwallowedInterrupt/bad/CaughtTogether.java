// An interrupt is not a failure of the task: caught together with one, it is treated like one and lost.
// asyncio: E8
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CaughtTogether {
    String result(Future<String> report) {
        try {
            return report.get();
        } catch (InterruptedException | ExecutionException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            throw new IllegalStateException("no report", e);
        }
    }
}
