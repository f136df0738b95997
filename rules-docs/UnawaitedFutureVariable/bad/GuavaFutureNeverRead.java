// A ListenableFuture in a variable is as unheard as one that was dropped.
// asyncio: F3
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.Executor;

class GuavaFutureNeverRead {
    void index(ListenableFuture<String> document, Executor executor) {
        ListenableFuture<Integer> indexed = Futures.transform(document, text -> text.length(), executor); // finding: nobody awaits `indexed`, so the failure of `transform` is lost
        System.out.println("indexed");
    }
}
