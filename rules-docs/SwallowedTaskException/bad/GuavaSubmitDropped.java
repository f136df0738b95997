// A ListenableFuture, too, keeps the exception for someone who never comes.
// asyncio: E1
// uses: guava
// fix: safe
import com.google.common.util.concurrent.ListeningExecutorService;

class GuavaSubmitDropped {
    void evict(ListeningExecutorService workers, Runnable eviction) {
        workers.submit(() -> eviction.run()); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }
}
