// `whenAllComplete` runs its task whatever becomes of the futures, whose failures belong to those who hold them.
// uses: guava
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class GuavaAfterAll {
    void close(List<ListenableFuture<Void>> connections, CountDownLatch closed) {
        Futures.whenAllComplete(connections).run(closed::countDown, MoreExecutors.directExecutor());
    }
}
