// A driver that returns the bare `Publisher` interface is as lazy as Mono and Flux.
// asyncio: F1
// uses: reactor
import org.reactivestreams.Publisher;

class PlainPublisherDropped {
    interface Collection {
        Publisher<Void> drop();
    }

    void reset(Collection sessions) {
        sessions.drop(); // finding: nobody subscribes to the result of `drop`, so it never runs
    }
}
