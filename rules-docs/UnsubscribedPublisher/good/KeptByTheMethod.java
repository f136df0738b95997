// The method opens the next window and keeps it; the caller, who does not need it, may drop it.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class KeptByTheMethod {
    private Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();
    private Flux<String> window = sink.asFlux();

    void next(String line) {
        if (line.isBlank()) {
            sink.tryEmitComplete();
            open();
        } else {
            sink.tryEmitNext(line);
        }
    }

    private Flux<String> open() {
        sink = Sinks.many().unicast().onBackpressureBuffer();
        Flux<String> next = sink.asFlux();
        window = next;
        return next;
    }

    Flux<String> current() {
        return window;
    }
}
