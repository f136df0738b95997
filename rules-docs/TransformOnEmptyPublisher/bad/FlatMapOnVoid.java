// The mail is never sent: `flatMap` waits for an element of a Mono that only ends.
// uses: reactor
import reactor.core.publisher.Mono;

class FlatMapOnVoid {
    interface Orders {
        Mono<Void> delete(String id);
    }

    interface Mailer {
        Mono<String> send(String text);
    }

    Mono<String> cancel(Orders orders, Mailer mailer, String id) {
        return orders.delete(id).flatMap(done -> mailer.send("cancelled " + id)); // finding: `flatMap` never calls its function: its source has no element
    }
}
