// The constructor counts the objects that are missing, and so it counts those that are not.
// uses: reactor
import reactor.core.publisher.Mono;

class ConstructorCounts {
    static final class Outcome {
        private static long count;
        private final long id;

        private Outcome(long id) {
            this.id = id;
            count++;
        }

        static Outcome missing(long id) {
            return new Outcome(id);
        }

        @Override
        public String toString() {
            return id + " of " + count;
        }
    }

    Mono<Outcome> check(Mono<Outcome> known, long id) {
        return known.defaultIfEmpty(Outcome.missing(id)); // finding: `missing` is called even where `defaultIfEmpty` does not need its result
    }
}
