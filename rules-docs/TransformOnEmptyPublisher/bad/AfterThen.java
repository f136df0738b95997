// `then()` drops the elements; what comes after it and wants one waits for nothing.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AfterThen {
    Mono<Void> store(Flux<String> lines) {
        return lines.then().doOnNext(done -> System.out.println("stored")); // finding: `doOnNext` never calls its function: its source has no element
    }
}
