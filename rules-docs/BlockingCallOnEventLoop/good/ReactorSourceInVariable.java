// The source is built first and given its scheduler a line later.
// asyncio: B6
// uses: spring-webflux
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class ReactorSourceInVariable {
    @GetMapping("/terms")
    Mono<String> terms() {
        Mono<String> text = Mono.fromCallable(() -> Files.readString(Path.of("terms.txt")));
        return text.subscribeOn(Schedulers.boundedElastic());
    }
}
