// `compose` waits for the write, and the handler sees the failure of either.
// asyncio: F5
// uses: vertx
import io.vertx.core.Future;

class VertxCompose {
    interface Rows {
        Future<String> read(int id);

        Future<Void> write(String row);
    }

    void touch(Rows rows, int id) {
        rows.read(id)
                .compose(row -> rows.write(row))
                .onFailure(failure -> System.err.println("not touched: " + failure));
    }
}
