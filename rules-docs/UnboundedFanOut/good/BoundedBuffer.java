// The buffer has a size, and what is over it a handler.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;

class BoundedBuffer {
    Flux<String> buffered(Flux<String> ticks) {
        return ticks.onBackpressureBuffer(1000, tick -> System.err.println("dropped " + tick));
    }
}
