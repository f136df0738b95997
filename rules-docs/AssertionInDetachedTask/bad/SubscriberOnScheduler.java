// What a consumer throws on the scheduler's thread goes to Reactor's log.
// uses: junit, reactor
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class SubscriberOnScheduler {
    @Test
    void answers() {
        Mono.just(42)
                .publishOn(Schedulers.boundedElastic())
                .subscribe(answer -> assertEquals(42, answer), failure -> System.err.println(failure)); // finding: when `assertEquals` fails on Reactor's bounded elastic scheduler, the test does not see it
    }
}
