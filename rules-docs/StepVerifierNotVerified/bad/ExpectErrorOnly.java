// A test for a failure that passes when there is none.
// uses: reactor-test
// fix: safe
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ExpectErrorOnly {
    void rejectsEmptyOrder(Mono<String> save) {
        StepVerifier.create(save).expectError(IllegalArgumentException.class); // finding: `expectError` only describes the check: nothing runs, and nothing is checked
    }
}
