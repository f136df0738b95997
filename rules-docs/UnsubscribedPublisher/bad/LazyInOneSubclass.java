// One kind of session closes at once, but another only when somebody subscribes, and stays open.
// uses: reactor
import reactor.core.publisher.Mono;

class LazyInOneSubclass {
    abstract static class ListeningSession {
        abstract Mono<Void> shut(int status);

        void failed(Throwable failure) {
            System.err.println("session failed: " + failure);
            shut(1011); // finding: nobody subscribes to the result of `shut`, so it never runs
        }
    }

    static final class PlainSession extends ListeningSession {
        private int status;

        @Override
        Mono<Void> shut(int code) {
            status = code;
            return Mono.empty();
        }

        int status() {
            return status;
        }
    }

    static final class LazySession extends ListeningSession {
        @Override
        Mono<Void> shut(int code) {
            return Mono.fromRunnable(() -> System.out.println("closed with " + code));
        }
    }
}
