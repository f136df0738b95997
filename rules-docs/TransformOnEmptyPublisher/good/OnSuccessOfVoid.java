// `doOnSuccess` runs at the end, with null where there was no element; so do `doOnTerminate` and the consumer for the end.
// uses: reactor
import reactor.core.publisher.Mono;

class OnSuccessOfVoid {
    Mono<Void> logged(Mono<Void> delete) {
        return delete.doOnSuccess(none -> System.out.println("deleted"));
    }

    void start(Mono<Void> delete) {
        delete.subscribe(none -> {}, failure -> System.err.println(failure), () -> System.out.println("deleted"));
    }
}
