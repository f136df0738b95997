// Vert.x reads the file on a worker thread and calls back on the event loop.
// asyncio: B4
// uses: vertx5
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

class VertxFileSystem extends VerticleBase {
    private String greeting = "";

    @Override
    public Future<?> start() {
        return vertx.fileSystem()
                .readFile("greeting.txt")
                .onSuccess(file -> greeting = file.toString())
                .onSuccess(file -> vertx.eventBus()
                        .<String>consumer("greet", message -> message.reply(greeting + message.body())));
    }
}
