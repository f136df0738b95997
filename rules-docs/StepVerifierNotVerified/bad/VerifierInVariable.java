// The verifier is built, named, and left alone.
// uses: reactor-test
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class VerifierInVariable {
    void waitsAnHour(Mono<String> reminder) {
        StepVerifier verifier = StepVerifier.withVirtualTime(() -> reminder)
                .thenAwait(Duration.ofHours(1))
                .expectNextCount(1)
                .expectComplete(); // finding: `expectComplete` only describes the check: nothing runs, and nothing is checked
    }
}
