// `publishOn` moves what follows it, `subscribeOn` what comes before, and the nearest one counts: all of this is on workers.
// uses: reactor
import java.nio.file.Files;
import java.nio.file.Path;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class LastSwitchWins {
    Flux<String> texts(Flux<Path> paths) {
        return paths.publishOn(Schedulers.parallel())
                .filter(path -> path.toString().endsWith(".txt"))
                .publishOn(Schedulers.boundedElastic())
                .handle((path, sink) -> {
                    try {
                        sink.next(Files.readString(path));
                    } catch (java.io.IOException e) {
                        sink.error(e);
                    }
                });
    }

    Mono<Integer> length(Path path) {
        return Mono.fromCallable(() -> Files.readString(path))
                .subscribeOn(Schedulers.boundedElastic())
                .publishOn(Schedulers.parallel())
                .map(String::length);
    }
}
