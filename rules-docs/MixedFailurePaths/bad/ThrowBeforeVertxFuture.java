// The handler's `onFailure` answers with 404, except for this one, which ends as 500.
// uses: vertx
// config: rule.MixedFailurePaths=warning
import io.vertx.core.Future;
import java.util.NoSuchElementException;

class ThrowBeforeVertxFuture {
    Future<String> find(String id, Future<String> load) {
        if (id.isEmpty()) {
            throw new NoSuchElementException("no order"); // finding: `find` throws here instead of returning a failed `Future`: callers must handle both
        }
        return load;
    }
}
