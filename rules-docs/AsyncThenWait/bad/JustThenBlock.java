// The value is there before the Mono is: nothing here is asynchronous.
// asyncio: S6
// uses: reactor
import reactor.core.publisher.Mono;

class JustThenBlock {
    int total(String order) {
        return Mono.just(order.length()).block(); // finding: `just` starts work that `block` waits for at once, so this thread gains nothing
    }
}
