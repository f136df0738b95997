// In a WebFlux application this method runs on the event loop, whatever it returns.
// asyncio: B4
// uses: spring-webflux
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class FileReadInController {
    @GetMapping("/terms")
    Mono<String> terms() throws IOException { // note: `terms` runs on the WebFlux event loop
        String text = Files.readString(Path.of("terms.txt")); // finding: `Files.readString` blocks the WebFlux event loop
        return Mono.just(text);
    }
}
