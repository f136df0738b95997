// `fromCallable` runs the function on the thread that blocks: it could have called it.
// uses: reactor
import reactor.core.publisher.Mono;

class CallableThenBlock {
    String read(String name) {
        return Mono.fromCallable(() -> name.strip()).block(); // finding: `fromCallable` starts work that `block` waits for at once, so this thread gains nothing
    }
}
