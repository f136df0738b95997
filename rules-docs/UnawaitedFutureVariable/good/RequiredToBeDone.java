// The method insists that the work is over by now: it asks for the end, and stops everything where there is none.
// uses: guava
import com.google.common.base.Preconditions;
import java.util.concurrent.CompletableFuture;

class RequiredToBeDone {
    interface Partitions {
        CompletableFuture<Void> register(String location);
    }

    void assign(Partitions partitions, String location) {
        CompletableFuture<Void> registered = partitions.register(location);
        Preconditions.checkState(registered.isDone(), "registration must be complete at once");
    }
}
