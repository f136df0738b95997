// A subscriber has `onError`; what it does there is its own affair.
// uses: reactor
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class OwnSubscriber {
    void start(Flux<String> lines) {
        lines.subscribe(new BaseSubscriber<String>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(1);
            }

            @Override
            protected void hookOnError(Throwable failure) {
                System.err.println(failure);
            }
        });
    }
}
