// A `Flux<Void>` only ends: there is nothing that `flatMap` could be called for.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FlatMapOfFluxOnEmpty {
    interface Mailer {
        Mono<String> send(String text);
    }

    Flux<String> told(Flux<Void> deletions, Mailer mailer) {
        return deletions.flatMap(done -> mailer.send("deleted")); // finding: `flatMap` never calls its function: its source has no element
    }
}
