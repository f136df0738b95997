// Each caller in the program calls it inside a chain or runs what it gives: now and later are the same.
// uses: reactor
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class PartOfChainsElsewhere {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    private final Client client;

    PartOfChainsElsewhere(Client client) {
        this.client = client;
    }

    Mono<String> load(String id) {
        return Mono.fromFuture(client.fetch(id)).map(String::strip);
    }

    static class Orders {
        private final PartOfChainsElsewhere parts;

        Orders(PartOfChainsElsewhere parts) {
            this.parts = parts;
        }

        Mono<String> customer(Mono<String> order) {
            return order.flatMap(id -> named(id));
        }

        private Mono<String> named(String id) {
            return parts.load(id).map(name -> "Dear " + name);
        }

        String now(String id) {
            return parts.load(id).block(Duration.ofSeconds(1));
        }
    }
}
