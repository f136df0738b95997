// `computeIfAbsent` loads on the caller's thread: fast for all but the first, who stops the event loop.
// asyncio: B5
// uses: vertx
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class CacheMissInVertxHandler {
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    void routes(Router router) {
        router.get("/pages/:name").handler(context -> {
            String page = pages.computeIfAbsent(context.pathParam("name"), name -> load(name)); // finding: `load` blocks a Vert.x event loop through `Files.readString`
            context.response().end(page);
        });
    }

    private static String load(String name) {
        try {
            return Files.readString(Path.of("pages", name)); // note: calls `Files.readString`
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
