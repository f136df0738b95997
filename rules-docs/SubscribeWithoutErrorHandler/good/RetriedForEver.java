// It is tried until it works: a failure does not come this far.
// uses: reactor
import reactor.core.publisher.Flux;

class RetriedForEver {
    void follow(Flux<String> events) {
        events.retry().subscribe(System.out::println);
    }
}
