// The Mono is the result, too: the caller has its failure in a chain, and this only starts it early.
// uses: reactor
import reactor.core.publisher.Mono;

class StartedAndGivenAway {
    interface Batch {
        Mono<String> add(String command);
    }

    Mono<String> queued(Batch batch, String command) {
        Mono<String> answer = batch.add(command);
        answer.subscribe(text -> {}, failure -> System.err.println(failure));
        return answer;
    }

    Mono<Void> started(Mono<Void> work) {
        work.subscribe(done -> {}, failure -> System.err.println(failure));
        return work;
    }
}
