// `start` hands the future of `listen` to Vert.x, which fails the deployment when the port is taken.
// asyncio: F1
// uses: vertx5
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

class VertxStartReturnsFuture extends VerticleBase {
    @Override
    public Future<?> start() {
        return vertx.createHttpServer()
                .requestHandler(request -> request.response().end("ok"))
                .listen(8080);
    }
}
