// `toFuture` does subscribe, so the work runs; but its failure stays in the dropped future.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class MonoToFutureDropped {
    interface Visits {
        Mono<Long> increment(String page);
    }

    void visited(Visits visits, String page) {
        visits.increment(page).toFuture(); // finding: nobody awaits the result of `toFuture`, so its failure is lost
    //                         ^^^^^^^^
    }
}
