// A reviewed exception to the rule carries its reason in the code.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class SuppressedWithReason {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    Mono<String> prefetched(Client client, String id) {
        // asynclint:ignore EagerWorkInReactiveAssembly: on its way while the caller still prepares the page
        return Mono.fromFuture(client.fetch(id));
    }
}
