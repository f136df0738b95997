// The last call subscribes and checks.
// uses: reactor-test
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class Verified {
    void namesComeInOrder(Flux<String> names) {
        StepVerifier.create(names).expectNext("Ada", "Grace").verifyComplete();
    }

    void rejectsEmptyOrder(Mono<String> save) {
        StepVerifier.create(save).expectError(IllegalArgumentException.class).verify(Duration.ofSeconds(1));
    }

    void dropsNothing(Flux<String> names) {
        StepVerifier.create(names).thenCancel().verifyThenAssertThat().hasNotDroppedElements();
    }
}
