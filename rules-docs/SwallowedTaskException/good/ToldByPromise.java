// The task throws what it has told already: whoever asked for the result has the failure.
// uses: jdk
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class ToldByPromise {
    static final class Completing<V> implements Callable<V> {
        private final Callable<V> task;
        private final CompletableFuture<V> result;

        Completing(Callable<V> task, CompletableFuture<V> result) {
            this.task = task;
            this.result = result;
        }

        @Override
        public V call() throws Exception {
            try {
                V value = task.call();
                result.complete(value);
                return value;
            } catch (Exception e) {
                result.completeExceptionally(e);
                throw e;
            }
        }
    }

    <V> CompletableFuture<V> run(ExecutorService executor, Callable<V> task) {
        CompletableFuture<V> result = new CompletableFuture<>();
        executor.submit(new Completing<>(task, result));
        return result;
    }
}
