// Only tests call it, and they are not interrupted.
// uses: guava
import com.google.common.annotations.VisibleForTesting;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class ForTestsOnly {
    private final Future<?> state;

    ForTestsOnly(Future<?> state) {
        this.state = state;
    }

    @VisibleForTesting
    void waitUntilDone() {
        try {
            state.get();
        } catch (InterruptedException | ExecutionException e) {
            System.err.println("not done: " + e);
        }
    }
}
