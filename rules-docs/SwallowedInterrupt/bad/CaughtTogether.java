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
        } catch (InterruptedException | ExecutionException e) { // finding: `InterruptedException` becomes another exception here, and the request to stop is lost
            throw new IllegalStateException("no report", e);
        }
    }
}
