// The reference is a publisher: who subscribes to it brings a subscriber, and that has `onError`.
// uses: reactor
import java.util.Optional;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

class PublisherByReference {
    Publisher<String> lines(Flux<String> lines) {
        return lines::subscribe;
    }

    Supplier<Optional<Publisher<String>>> body(Flux<String> lines) {
        return () -> Optional.of(lines::subscribe);
    }
}
