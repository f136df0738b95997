// The verifier is built in steps on one variable, and verified at the end.
// uses: reactor-test
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class BuiltInSteps {
    void namesComeInOrder(Flux<String> names, int count) {
        StepVerifier.FirstStep<String> steps = StepVerifier.create(names);
        for (int i = 0; i < count; i++) {
            steps.expectNextMatches(name -> !name.isEmpty());
        }
        steps.verifyComplete();
    }
}
