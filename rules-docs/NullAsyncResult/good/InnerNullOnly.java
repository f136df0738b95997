// The null is the lambda's own value, and a task may give that.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class InnerNullOnly {
    Future<Void> run(ExecutorService executor, Runnable task) {
        Callable<Void> call = () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            return null;
        };
        return executor.submit(call);
    }
}
