// The helper's Mono would block, but the controller moves it to the elastic scheduler before it returns it.
// asyncio: B5, B6
// uses: spring-webflux
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class HelperIsSubscribedElsewhere {
    @GetMapping("/terms")
    Mono<String> terms() {
        return text().map(String::strip).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<String> text() {
        return Mono.fromCallable(() -> Files.readString(Path.of("terms.txt")));
    }
}
