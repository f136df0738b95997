// The same in Mutiny: `onFailure().recoverWithItem` of the caller is passed by.
// uses: mutiny
// config: rule.MixedFailurePaths=warning
import io.smallrye.mutiny.Uni;
import java.util.NoSuchElementException;

class ThrowBeforeUni {
    Uni<String> find(String id, Uni<String> load) {
        if (id.isEmpty()) {
            throw new NoSuchElementException("no order"); // finding: `find` throws here instead of returning a failed `Uni`: callers must handle both
        }
        return load;
    }
}
