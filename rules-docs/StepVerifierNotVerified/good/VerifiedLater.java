// `verifyLater` subscribes at once, so that two chains run side by side; `verify` waits for both.
// uses: reactor-test
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class VerifiedLater {
    void bothArrive(Mono<String> mail, Mono<String> message) {
        StepVerifier first = StepVerifier.create(mail).expectNextCount(1).expectComplete();
        StepVerifier second = StepVerifier.create(message).expectNextCount(1).expectComplete();
        first.verifyLater();
        second.verifyLater();
        first.verify(Duration.ofSeconds(5));
        second.verify(Duration.ofSeconds(5));
    }
}
