// `Mono.delay` alone waits for nothing: the method goes on at once.
// asyncio: F2
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Mono;

class DelayDropped {
    void retry(Runnable request) {
        request.run();
        Mono.delay(Duration.ofSeconds(1)); // finding: nobody subscribes to the result of `delay`, so it never runs
    //       ^^^^^
        request.run();
    }
}
