// The request is a publisher itself; `header` changes it and gives back the same one, which is returned.
// uses: reactor
import java.util.ArrayList;
import java.util.List;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FluentPublisher {
    static final class Request extends Flux<String> {
        private final List<String> headers = new ArrayList<>();

        Request header(String name) {
            headers.add(name);
            return this;
        }

        @Override
        public void subscribe(CoreSubscriber<? super String> subscriber) {
            Flux.fromIterable(headers).subscribe(subscriber);
        }
    }

    Mono<Long> send(Request request) {
        request.header("trace");
        return request.count();
    }
}
