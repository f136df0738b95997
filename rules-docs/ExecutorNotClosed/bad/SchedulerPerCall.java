// Reactor's schedulers of one's own are executors: `newBoundedElastic` starts a thread that `subscribeOn` does not end.
// uses: reactor
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class SchedulerPerCall {
    Mono<Integer> count(String text) {
        Scheduler own = Schedulers.newSingle("count"); // finding: nobody shuts down the executor of `newSingle`: each call leaves its threads behind
        return Mono.fromCallable(text::length).subscribeOn(own);
    }
}
