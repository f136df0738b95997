// Who gives no limit, wants none.
// uses: jdk
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class CallerChoosesNoLimit {
    interface Cluster {
        CompletionStage<Long> submitAsync(String job);
    }

    long count(Cluster cluster, String job, long timeout)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletionStage<Long> running = cluster.submitAsync(job);
        long result = 0;
        if (timeout > 0) {
            result = running.toCompletableFuture().get(timeout, TimeUnit.SECONDS);
        }
        if (timeout == 0) {
            result = running.toCompletableFuture().get();
        }
        return result + 1;
    }
}
