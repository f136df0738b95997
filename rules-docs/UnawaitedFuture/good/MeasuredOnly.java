// What is asked goes to a meter and nowhere else: when it cannot be answered, a number is missing.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class MeasuredOnly {
    interface QueueMetrics {
        void reportOpen(int count);
    }

    interface Queue {
        CompletableFuture<Integer> countOpen();

        CompletableFuture<Void> commit(long id);
    }

    CompletableFuture<Void> commit(Queue queue, QueueMetrics metrics, long id) {
        CompletableFuture<Void> committed = queue.commit(id);
        queue.countOpen().thenAccept(metrics::reportOpen);
        committed.thenCompose(done -> queue.countOpen().thenAccept(open -> metrics.reportOpen(open)));
        return committed;
    }
}
