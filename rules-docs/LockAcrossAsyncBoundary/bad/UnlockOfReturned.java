// Nobody knows where the caller subscribes, nor who emits: it is not the thread that has put the chain together.
// uses: reactor
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.publisher.Mono;

class UnlockOfReturned {
    interface Store {
        Mono<Void> save(String order);
    }

    private final ReentrantLock lock = new ReentrantLock();

    Mono<Void> save(Store store, String order) {
        lock.lock();
        return store.save(order).doFinally(end -> lock.unlock()); // finding: `unlock` runs in a callback, on a thread that does not hold the lock
    }

    Mono<Void> saveLater(Store store, String order) {
        return store.save(order)
                .doOnSubscribe(subscribed -> lock.lock())
                .doFinally(end -> lock.unlock()); // finding: `unlock` runs in a callback, on a thread that does not hold the lock
    }
}
