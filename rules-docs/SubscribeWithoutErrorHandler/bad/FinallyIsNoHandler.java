// `doFinally` runs after a failure as well as after success; it counts the one like the other.
// uses: reactor
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

class FinallyIsNoHandler {
    private final AtomicInteger running = new AtomicInteger();

    void start(Mono<Void> job) {
        running.incrementAndGet();
        job.doFinally(end -> running.decrementAndGet()).subscribe(); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
