// Taken by the subscriber, given back by whoever ends the chain.
// uses: reactor
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.publisher.Mono;

class UnlockInDoFinally {
    private final ReentrantLock lock = new ReentrantLock();

    Mono<Long> tick() {
        return Mono.delay(Duration.ofSeconds(1))
                .doOnSubscribe(subscription -> lock.lock())
                .doFinally(signal -> lock.unlock()); // finding: `unlock` runs in a callback, on a thread that does not hold the lock
    }
}
