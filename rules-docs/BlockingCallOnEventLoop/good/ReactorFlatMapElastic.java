// The outer chain stays on the parallel scheduler; each inner source has a thread that may block.
// asyncio: B4, B6
// uses: reactor
import java.nio.file.Files;
import java.nio.file.Path;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ReactorFlatMapElastic {
    Flux<String> contents(Flux<Path> files) {
        return files.publishOn(Schedulers.parallel())
                .flatMap(file ->
                        Mono.fromCallable(() -> Files.readString(file)).subscribeOn(Schedulers.boundedElastic()));
    }
}
