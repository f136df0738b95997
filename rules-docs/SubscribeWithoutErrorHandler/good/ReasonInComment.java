// The team has thought of it: a comment says what the subscription is there for.
// uses: reactor
import reactor.core.publisher.Flux;

class ReasonInComment {
    interface Routes {
        Flux<String> all();
    }

    void refresh(Routes routes) {
        // this preserves what a refresh did before; a failure is seen by who asks for a route
        routes.all().subscribe();
    }
}
