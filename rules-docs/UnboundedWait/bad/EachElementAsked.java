// The ids are in memory; what is asked about each of them is not.
// uses: reactor
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EachElementAsked {
    interface Attachments {
        Mono<String> find(String id);
    }

    List<String> all(Attachments attachments, List<String> ids) {
        List<String> found = Flux.fromIterable(ids)
                .flatMap(attachments::find)
                .collectList()
                .block(); // finding: `block` waits for `fromIterable` without a time limit, so this thread may hang
        System.out.println(found.size());
        return found;
    }
}
