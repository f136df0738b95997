// Objects of the first class are handed to a pool as well, those of the second run on workers only.
// uses: netty, vertx
import io.netty.channel.EventLoop;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

class TaskObjectElsewhere {
    static final class Pause implements Runnable {
        private final boolean isShort;

        Pause(boolean isShort) {
            this.isShort = isShort;
        }

        @Override
        public void run() {
            if (isShort) {
                return;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static final class Page implements Handler<RoutingContext> {
        @Override
        public void handle(RoutingContext context) {
            try {
                context.end(Files.readString(Path.of("page.html")));
            } catch (IOException e) {
                context.fail(e);
            }
        }
    }

    void start(EventLoop loop, ExecutorService pool, Router router) {
        loop.execute(new Pause(true));
        pool.execute(new Pause(false));
        router.get("/").blockingHandler(new Page());
    }
}
