// The constants name the executors that may wait, imported or not.
// uses: micronaut
import static io.micronaut.scheduling.TaskExecutors.BLOCKING;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Controller("/terms")
class MicronautExecutorByConstant {
    @Get("/of-use")
    @ExecuteOn(BLOCKING)
    String ofUse() throws IOException {
        return Files.readString(Path.of("use.txt"));
    }

    @Get("/of-trade")
    @ExecuteOn(TaskExecutors.IO)
    String ofTrade() throws IOException {
        return Files.readString(Path.of("trade.txt"));
    }
}
