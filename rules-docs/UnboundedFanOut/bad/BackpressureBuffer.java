// The buffer takes all that the slow consumer has not yet seen, until the heap is full.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;

class BackpressureBuffer {
    Flux<String> buffered(Flux<String> ticks) {
        return ticks.onBackpressureBuffer(); // finding: `onBackpressureBuffer` has no limit: it grows while more work comes than gets done
    }
}
