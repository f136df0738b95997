// The reactive transaction and the security context are in the chain's context, and the mail is not in the chain.
// uses: reactor
import reactor.core.publisher.Mono;

class InsideFlatMap {
    interface Mailer {
        Mono<Void> send(String address);
    }

    Mono<String> register(Mono<String> address, Mailer mailer) {
        return address.flatMap(to -> {
            mailer.send(to).subscribe(sent -> {}, failure -> System.err.println(failure)); // finding: `subscribe` cuts this work off from the chain of `flatMap`: its failure and cancellation are lost
            return Mono.just("welcome " + to);
        });
    }
}
