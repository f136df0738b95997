// The blocking part is moved to a scheduler for it, with a limit for the wait.
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ChosenScheduler {
    String read(String name) {
        return Mono.fromCallable(() -> name.strip())
                .subscribeOn(Schedulers.boundedElastic())
                .block(Duration.ofSeconds(1));
    }
}
