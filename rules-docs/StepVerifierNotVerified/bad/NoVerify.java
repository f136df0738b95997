// Green, whatever `names` emits: the expectations are written down, and nothing subscribes to check them.
// uses: reactor-test
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class NoVerify {
    void namesComeInOrder(Flux<String> names) {
        StepVerifier.create(names).expectNext("Ada").expectNext("Grace"); // finding: `expectNext` only describes the check: nothing runs, and nothing is checked
    }
}
