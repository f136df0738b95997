// Who runs it brings nothing that could be told of a failure.
// uses: reactor
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

class RunByReference {
    void save(Mono<String> save, Executor executor) {
        executor.execute(save::subscribe); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
