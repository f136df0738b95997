// `subscribeOn` takes the source to a thread of the scheduler.
// uses: reactor, slf4j
import org.slf4j.MDC;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ReactorElastic {
    Mono<String> request() {
        return Mono.fromCallable(() -> MDC.get("request")) // finding: `MDC` is empty on Reactor's bounded elastic scheduler: it stays with the thread that started this
                .subscribeOn(Schedulers.boundedElastic());
    }
}
