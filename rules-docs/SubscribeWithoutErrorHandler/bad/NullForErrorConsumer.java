// The consumer for the failure is null: there is one for the end, and none for this.
// uses: reactor
import reactor.core.publisher.Flux;

class NullForErrorConsumer {
    void copy(Flux<String> lines) {
        lines.subscribe(System.out::println, null, () -> System.out.println("done")); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
