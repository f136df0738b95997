// The function runs when its element is there: somebody has subscribed by then.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InsideFlatMap {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    Flux<String> load(Flux<String> ids, Client client) {
        return ids.flatMap(id -> Mono.fromFuture(client.fetch(id)), 8);
    }

    Flux<String> named(Flux<String> ids, Client client) {
        return ids.flatMap(id -> one(client, id), 8);
    }

    private Mono<String> one(Client client, String id) {
        return Mono.fromFuture(client.fetch(id));
    }
}
