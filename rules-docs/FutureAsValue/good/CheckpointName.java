// A Mono takes part in a text as its name does; the Mono itself goes on.
// uses: reactor
import reactor.core.publisher.Mono;

class CheckpointName {
    Mono<String> named(Mono<String> customer, String id) {
        return customer.checkpoint("customer " + id).map(name -> "Dear " + name);
    }
}
