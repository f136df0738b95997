// A delay hands its value over on the parallel scheduler; sleeping there delays everyone else, too.
// asyncio: B1
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Mono;

class SleepAfterReactorDelay {
    Mono<String> retry(Mono<String> request) {
        return Mono.delay(Duration.ofSeconds(1)).flatMap(tick -> {
            backOff(); // finding: `backOff` blocks a Reactor non-blocking thread through `Thread.sleep`
            return request;
        });
    }

    private static void backOff() {
        try {
            Thread.sleep(500); // note: calls `Thread.sleep`
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
