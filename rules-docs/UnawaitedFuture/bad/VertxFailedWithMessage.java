// The future that comes back is complete, with a failure: dropped, the refusal is lost.
// uses: vertx
import io.vertx.core.Future;

class VertxFailedWithMessage {
    private String name = "";

    Future<Void> rename(String to) {
        if (to.isBlank()) {
            return Future.failedFuture("a name is needed");
        }
        name = to;
        return Future.succeededFuture();
    }

    void reset() {
        rename(name.trim()); // finding: nobody awaits the result of `rename`, so its failure is lost
    }
}
