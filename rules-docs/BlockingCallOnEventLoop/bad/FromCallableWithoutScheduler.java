// `fromCallable` is lazy, not asynchronous: without `subscribeOn` it runs where WebFlux subscribes, on the event loop.
// asyncio: B4
// uses: spring-webflux
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class FromCallableWithoutScheduler {
    @GetMapping("/terms")
    Mono<String> terms() {
        return Mono.fromCallable(() -> Files.readString(Path.of("terms.txt"))).map(String::strip); // finding: `Files.readString` blocks the WebFlux event loop
    }
}
