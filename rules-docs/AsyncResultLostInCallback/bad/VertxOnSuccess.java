// `onSuccess` takes a Handler: the failure handler below hears of a failed read, not of a failed write.
// asyncio: F1
// uses: vertx
import io.vertx.core.Future;

class VertxOnSuccess {
    interface Rows {
        Future<String> read(int id);

        Future<Void> write(String row);
    }

    void touch(Rows rows, int id) {
        rows.read(id)
                .onSuccess(row -> rows.write(row)) // finding: `onSuccess` throws away the future of `write`, so its failure is lost
                .onFailure(failure -> System.err.println("not touched: " + failure));
    }
}
