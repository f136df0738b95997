// The second timer waits without a thread.
// asyncio: B1
// uses: vertx
import io.vertx.core.Vertx;

class VertxTimerInsteadOfSleep {
    void retryTwice(Vertx vertx, Runnable retry) {
        vertx.setTimer(1_000, first -> {
            retry.run();
            vertx.setTimer(200, second -> retry.run());
        });
    }
}
