// The step before goes on asking until the future is done, so `get` only fetches the result.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

class PolledUntilDone {
    private final Vertx vertx;

    PolledUntilDone(Vertx vertx) {
        this.vertx = vertx;
    }

    <R> Future<R> of(java.util.concurrent.Future<R> report) {
        return until(() -> report.isDone()).compose(done -> {
            try {
                return Future.succeededFuture(report.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Future.failedFuture(e);
            } catch (ExecutionException e) {
                return Future.failedFuture(e.getCause());
            }
        });
    }

    private Future<Void> until(BooleanSupplier condition) {
        Promise<Void> met = Promise.promise();
        vertx.setPeriodic(100, timer -> {
            if (condition.getAsBoolean()) {
                vertx.cancelTimer(timer);
                met.complete();
            }
        });
        return met.future();
    }
}
