// `start` runs on the verticle's event loop, which may already serve other verticles.
// asyncio: B4
// uses: vertx
import io.vertx.core.AbstractVerticle;
import java.nio.file.Files;
import java.nio.file.Path;

class FileReadInVerticleStart extends AbstractVerticle {
    private String greeting = "";

    @Override
    public void start() throws Exception { // note: `start` runs on a Vert.x event loop
        greeting = Files.readString(Path.of("greeting.txt")); // finding: `Files.readString` blocks a Vert.x event loop
        vertx.eventBus().<String>consumer("greet", message -> message.reply(greeting + message.body()));
    }
}
