// A Vert.x timer survives: the exception goes to the context's handler, and the next tick comes.
// uses: vertx
import io.vertx.core.Vertx;

class VertxPeriodic {
    void start(Vertx vertx, Runnable poll) {
        vertx.setPeriodic(10_000, timer -> poll.run());
    }
}
