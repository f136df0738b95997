// `then` and `thenReturn` wait for the end, and need no element.
// uses: reactor
import reactor.core.publisher.Mono;

class ThenAfterVoid {
    interface Mailer {
        Mono<String> send(String text);
    }

    Mono<String> cancel(Mono<Void> delete, Mailer mailer, String id) {
        return delete.then(Mono.defer(() -> mailer.send("cancelled " + id)));
    }

    Mono<String> atOnce(Mono<Void> delete, String id) {
        return delete.thenReturn("cancelled " + id);
    }
}
