// The handle is kept, so that the refresh ends with its owner: it is meant to outlive the call.
// uses: reactor
import java.time.Duration;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class HandleIsKept {
    private Disposable refresh;

    Mono<Void> start(Mono<String> load) {
        refresh = Flux.interval(Duration.ofMinutes(5)).flatMap(tick -> load).subscribe(System.out::println, System.err::println);
        return Mono.empty();
    }

    void stop() {
        refresh.dispose();
    }
}
