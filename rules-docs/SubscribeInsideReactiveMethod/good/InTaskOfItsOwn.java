// The task runs later, on a thread of its own: the chain that the method returns has nothing to do with it.
// uses: reactor
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class InTaskOfItsOwn {
    Mono<String> load(Mono<String> value, Mono<Void> evict, ScheduledExecutorService timer) {
        timer.schedule(
                () -> {
                    try {
                        evict.subscribe(done -> {}, failure -> System.err.println(failure));
                    } catch (RuntimeException e) {
                        System.err.println(e);
                    }
                },
                1,
                TimeUnit.MINUTES);
        return value;
    }
}
