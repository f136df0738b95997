// The import fails on the first broken line, and the night job still looks as if it had run.
// asyncio: E1
// uses: jdk
// fix: safe
import java.util.concurrent.ExecutorService;

class SubmitMethodReference {
    void nightly(ExecutorService jobs) {
        jobs.submit(this::importOrders); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }

    private void importOrders() {
        throw new IllegalStateException("line 1: no customer");
    }
}
