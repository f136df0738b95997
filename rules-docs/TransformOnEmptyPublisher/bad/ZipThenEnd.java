// The first side that is done ends the `zip`, and cancels the other one in the middle of its work.
// uses: reactor
// fix: safe
import reactor.core.publisher.Mono;

class ZipThenEnd {
    Mono<Void> relay(Mono<Void> toServer, Mono<Void> toClient) {
        return Mono.zip(toServer, toClient).then(); // finding: `zip` ends with the first source that has no element, and cancels the others
    }
}
