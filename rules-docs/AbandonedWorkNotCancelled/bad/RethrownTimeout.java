// The exception goes to the caller, and the task to nobody: each retry adds one more.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class RethrownTimeout {
    interface Archive {
        int pack();
    }

    int pack(ExecutorService workers, Archive archive) throws InterruptedException {
        Future<Integer> packing = workers.submit(archive::pack);
        try {
            return packing.get(10, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) { // finding: after the timeout the work of `packing` runs on, and nobody cancels it
            throw new IllegalStateException("not packed", e);
        }
    }
}
