// `expectComplete` describes the end and does not check it; `verifyComplete` would do both.
// uses: reactor-test
// fix: safe
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ExpectCompleteOnly {
    void isSaved(Mono<String> save) {
        StepVerifier.create(save)
                .expectNextMatches(id -> !id.isEmpty())
                .expectComplete(); // finding: `expectComplete` only describes the check: nothing runs, and nothing is checked
    }
}
