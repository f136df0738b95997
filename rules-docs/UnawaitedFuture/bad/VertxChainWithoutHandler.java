// `map` returns a new future; without `onFailure` or `onComplete` nobody looks at it.
// asyncio: F1
// uses: vertx
import io.vertx.core.Vertx;

class VertxChainWithoutHandler {
    private String banner = "";

    void loadBanner(Vertx vertx) {
        vertx.fileSystem()
                .readFile("banner.txt")
                .map(buffer -> banner = buffer.toString()); // finding: nobody awaits the result of `map`, so its failure is lost
    }
}
