// `onSuccess` is not called when the request fails, so the promise stays open.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

class VertxOnSuccessOnly {
    Future<Integer> size(Vertx vertx, String file) {
        Promise<Integer> size = Promise.promise();
        Future<Buffer> read = vertx.fileSystem().readFile(file);
        read.onSuccess(bytes -> size.complete(bytes.length())); // finding: `onSuccess` runs on success only; after a failure nobody completes `size`
        read.onFailure(failure -> System.getLogger("files").log(System.Logger.Level.WARNING, file, failure));
        return size.future();
    }
}
