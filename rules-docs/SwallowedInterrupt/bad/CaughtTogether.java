// An interrupt is not a failure of the task: caught together with one, it is treated like one and lost.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CaughtTogether {
    String result(Future<String> report) {
        try {
            return report.get();
        } catch (InterruptedException | ExecutionException e) { // finding: `InterruptedException` becomes a plain failure here: callers no longer see that the thread should stop
            throw new IllegalStateException("no report", e);
        }
    }
}
