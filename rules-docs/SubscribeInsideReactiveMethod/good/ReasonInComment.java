// The team has thought of it: a comment says what the subscription beside the chain is for.
// uses: reactor
import reactor.core.publisher.Mono;

class ReasonInComment {
    Mono<Void> proxy(Mono<Void> data, Mono<Void> closeStatus) {
        // Ensure that the close status goes to the other side, too
        closeStatus.subscribe();
        return data;
    }
}
