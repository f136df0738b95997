// The caller is told of the failure of its own subscription; nobody is told of the first one's.
// uses: reactor
import reactor.core.publisher.Mono;

class StartedAndGivenAway {
    interface Batch {
        Mono<String> add(String command);
    }

    Mono<String> queued(Batch batch, String command) {
        Mono<String> answer = batch.add(command);
        answer.subscribe(); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
        return answer;
    }
}
