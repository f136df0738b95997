// The task is an object of a class, and whoever reads the class does not see where it runs.
// uses: netty, vertx
import io.netty.channel.EventLoop;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TaskObjectOnLoop {
    static final class Pause implements Runnable {
        private int count;

        @Override
        public void run() {
            count++;
            try {
                Thread.sleep(10L * count); // finding: `Thread.sleep` blocks the Netty event loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static final class Page implements Handler<RoutingContext> {
        @Override
        public void handle(RoutingContext context) {
            try {
                context.end(Files.readString(Path.of("page.html"))); // finding: `Files.readString` blocks a Vert.x event loop
            } catch (IOException e) {
                context.fail(e);
            }
        }
    }

    void start(EventLoop loop, Router router) {
        loop.execute(new Pause());
        Page page = new Page();
        router.get("/").handler(page);
        router.get("/page").handler(page);
    }
}
