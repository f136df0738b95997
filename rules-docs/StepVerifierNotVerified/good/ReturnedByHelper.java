// The helper describes the check, and its caller makes it.
// uses: reactor-test
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ReturnedByHelper {
    void isSaved(Mono<String> save) {
        one(save).verifyComplete();
    }

    private StepVerifier.Step<String> one(Mono<String> save) {
        return StepVerifier.create(save).expectNextCount(1);
    }
}
