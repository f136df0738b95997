// The result is there after 3 ms or after 100; the thread looks again after 100.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class PollsFuture {
    String await(Future<String> reply) throws InterruptedException, ExecutionException {
        while (!reply.isDone()) {
            Thread.sleep(100); // finding: `sleep` in a loop polls `isDone`, so this thread learns of it late
        }
        return reply.get();
    }
}
