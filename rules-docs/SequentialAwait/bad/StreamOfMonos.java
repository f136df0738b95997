// `block` starts the query and waits for it; the stream comes to the next query only then.
// asyncio: S1
// uses: reactor
import java.util.List;
import reactor.core.publisher.Mono;

class StreamOfMonos {
    interface Customers {
        Mono<String> findName(long id);
    }

    List<String> names(Customers customers, List<Long> ids) {
        return ids.stream().map(customers::findName).map(Mono::block).toList(); // finding: the stream is lazy: `block` waits for each `findName` before the next one starts
    }
}
