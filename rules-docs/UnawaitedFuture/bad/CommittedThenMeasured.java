// The meter at the end of the chain is told of success only; that the commit failed, nobody learns.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CommittedThenMeasured {
    interface QueueMetrics {
        void reportOpen(int count);
    }

    interface Queue {
        CompletableFuture<Integer> commit(long id);
    }

    void commit(Queue queue, QueueMetrics metrics, long id) {
        queue.commit(id).thenAccept(metrics::reportOpen); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
    }
}
