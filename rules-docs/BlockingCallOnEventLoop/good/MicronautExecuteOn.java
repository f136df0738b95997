// `@ExecuteOn` moves the method, or all of its class, to a pool that may block.
// asyncio: B4
// uses: micronaut
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MicronautExecuteOn {
    @Controller("/terms")
    static class OneMethod {
        @Get
        @ExecuteOn("blocking")
        String terms() throws IOException {
            return Files.readString(Path.of("terms.txt"));
        }
    }

    @Controller("/orders")
    @ExecuteOn("blocking")
    static class EveryMethod {
        @Post
        void order(String item) throws IOException {
            Files.writeString(Path.of("orders.log"), item);
        }
    }
}
