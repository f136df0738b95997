// The answer to the client is "Hello Future{unresolved}".
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

class VertxFutureInText {
    Buffer greeting(Future<String> name) {
        return Buffer.buffer("Hello " + name); // finding: the text shows the `Future` itself, not its value
    }
}
