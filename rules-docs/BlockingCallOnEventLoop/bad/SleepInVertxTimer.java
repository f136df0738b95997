// The timer fires on the event loop, and the event loop then sleeps.
// asyncio: B1
// uses: vertx
import io.vertx.core.Vertx;

class SleepInVertxTimer {
    void retryLater(Vertx vertx, Runnable retry) {
        vertx.setTimer(1_000, timer -> {
            retry.run();
            try {
                Thread.sleep(200); // finding: `Thread.sleep` blocks a Vert.x event loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            retry.run();
        });
    }
}
