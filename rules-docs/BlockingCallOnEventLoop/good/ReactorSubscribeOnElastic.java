// The source runs where `subscribeOn` says, however far below it stands in the chain.
// asyncio: B6
// uses: reactor
import java.nio.file.Files;
import java.nio.file.Path;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ReactorSubscribeOnElastic {
    Mono<Integer> words(Path text) {
        return Mono.fromCallable(() -> Files.readString(text))
                .map(content -> content.split("\\s+").length)
                .filter(count -> count > 0)
                .subscribeOn(Schedulers.boundedElastic());
    }
}
