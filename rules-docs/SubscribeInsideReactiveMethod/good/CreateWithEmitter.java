// `create` bridges to the sink that it is given; the inner subscription is cancelled with the outer one.
// uses: reactor
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class CreateWithEmitter {
    Flux<String> upper(Flux<String> names) {
        return Flux.create(sink -> {
            Disposable inner = names.subscribe(name -> sink.next(name.toUpperCase()), sink::error, sink::complete);
            sink.onDispose(inner);
        });
    }
}
