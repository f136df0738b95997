// A reviewed exception to the rule carries its reason in the code.
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Flux;

class SuppressedWithReason {
    void tick() {
        // asynclint:ignore SubscribeWithoutErrorHandler: a clock that only prints does not fail
        Flux.interval(Duration.ofSeconds(1)).subscribe(System.out::println);
    }
}
