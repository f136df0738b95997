// The source feeds a sink whose Flux is what the method returns: there is no chain to be part of.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class BridgeToSink {
    Flux<String> shared(Flux<String> events) {
        Sinks.Many<String> sink = Sinks.many().multicast().onBackpressureBuffer();
        events.subscribe(sink::tryEmitNext, sink::tryEmitError, sink::tryEmitComplete);
        return sink.asFlux();
    }
}
