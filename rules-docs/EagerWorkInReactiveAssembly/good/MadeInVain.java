// To make an object that only keeps what it is given may be in vain, but nobody sees it.
// uses: reactor
import reactor.core.publisher.Mono;

class MadeInVain {
    static final class Outcome {
        private final String state;
        private final long id;

        private Outcome(String state, long id) {
            this.state = state;
            this.id = id;
        }

        static Outcome missing(long id) {
            return new Outcome("missing", id);
        }

        @Override
        public String toString() {
            return state + id;
        }
    }

    Mono<Outcome> check(Mono<Outcome> known, long id) {
        return known.defaultIfEmpty(Outcome.missing(id));
    }
}
