// The future of a failed upload succeeds.
// asyncio: E2
// uses: vertx
import io.vertx.core.Future;

class VertxOtherwiseEmpty {
    Future<Void> upload(Future<Void> sent) {
        return sent.otherwiseEmpty(); // finding: `otherwiseEmpty` makes every failure look like success, and nobody sees it
    }

    Future<String> receipt(Future<String> received) {
        return received.recover(failure -> Future.succeededFuture()); // finding: `recover` makes every failure look like success, and nobody sees it
    }
}
