// The handler hears that the row was read; whether it was written is in the inner future.
// asyncio: F5
// uses: vertx
import io.vertx.core.Future;

class VertxMapOfFuture {
    interface Rows {
        Future<String> read(int id);

        Future<Void> write(String row);
    }

    void touch(Rows rows, int id) {
        rows.read(id)
                .map(row -> rows.write(row)) // finding: `map` gives a `Future` in a `Future`, and nobody awaits the inner one
                .onFailure(failure -> System.err.println("not touched: " + failure));
    }
}
