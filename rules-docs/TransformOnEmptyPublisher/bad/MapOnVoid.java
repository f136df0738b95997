// Deleting gives a `Mono<Void>`: it ends, and never has an element to map. The caller gets nothing, not even a failure.
// uses: reactor
import reactor.core.publisher.Mono;

class MapOnVoid {
    interface Orders {
        Mono<Void> delete(String id);
    }

    Mono<String> cancel(Orders orders, String id) {
        return orders.delete(id).map(done -> "cancelled " + id); // finding: `map` never calls its function: its source has no element
    }
}
