// A reviewed exception to the rule carries its reason in the code.
// uses: reactor-test
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SuppressedWithReason {
    void canBeBuilt(Mono<String> save) {
        // asynclint:ignore StepVerifierNotVerified: a test of the verifier itself, that this does not throw
        StepVerifier.create(save).expectNext("id").expectComplete();
    }
}
