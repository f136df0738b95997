// The author says that the result may be dropped: the method has subscribed already.
// uses: reactor
import reactor.core.publisher.Mono;

class ResultMayBeIgnored {
    @interface CanIgnoreReturnValue {}

    void visited(String page) {
        count(page);
    }

    @CanIgnoreReturnValue
    private Mono<Long> count(String page) {
        Mono<Long> counted = Mono.just((long) page.length()).cache();
        counted.subscribe(System.out::println, System.err::println);
        return counted;
    }
}
