// `forEach` runs the lambda on the caller's thread, so this is no task that ends: the caller goes on.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.List;

class LambdaOnThreadOfCaller {
    void stopAll(List<Thread> workers) {
        workers.forEach(worker -> {
            try {
                worker.join(1_000);
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                System.err.println("not stopped: " + worker);
            }
        });
    }
}
