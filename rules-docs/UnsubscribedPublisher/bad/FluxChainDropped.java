// A whole pipeline, and no subscriber at its end: not one mail is sent.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FluxChainDropped {
    void sendNewsletter(Flux<String> subscribers) {
        subscribers
                .filter(address -> address.contains("@"))
                .flatMap(this::send)
                .onErrorContinue((failure, address) -> System.err.println(address + ": " + failure))
                .then(); // finding: nobody subscribes to the result of `then`, so it never runs
    }

    private Mono<Void> send(String address) {
        return Mono.fromRunnable(() -> System.out.println("to " + address));
    }
}
