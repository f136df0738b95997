// The promise is completed by success and by failure; `future()` is only what others see of it.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

class VertxOnComplete {
    Future<Integer> size(Vertx vertx, String file) {
        Promise<Integer> size = Promise.promise();
        vertx.fileSystem().readFile(file).onComplete(read -> {
            if (read.succeeded()) {
                size.complete(read.result().length());
            } else {
                size.fail(read.cause());
            }
        });
        return size.future();
    }

    Future<Void> exists(Vertx vertx, String file) {
        Promise<Boolean> exists = Promise.promise();
        vertx.fileSystem().exists(file).onSuccess(exists::complete).onFailure(exists::fail);
        return exists.future().mapEmpty();
    }
}
