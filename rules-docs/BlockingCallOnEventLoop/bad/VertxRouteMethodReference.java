// A method reference as handler: its method runs on the event loop.
// asyncio: B4
// uses: vertx5
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class VertxRouteMethodReference {
    void routes(Router router) {
        router.get("/terms").handler(this::showTerms); // finding: `showTerms` blocks a Vert.x event loop through `Files.readString`
    }

    private void showTerms(RoutingContext context) {
        try {
            context.response().end(Files.readString(Path.of("terms.txt"))); // note: calls `Files.readString`
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
