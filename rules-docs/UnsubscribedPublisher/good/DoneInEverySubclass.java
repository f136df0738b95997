// Every session closes at once, as the subclasses show; the Mono is for callers who chain, and has nothing left to run.
// uses: reactor
import java.io.Closeable;
import java.io.IOException;
import reactor.core.publisher.Mono;

class DoneInEverySubclass {
    interface Session {
        default Mono<Void> close() {
            return close(1000);
        }

        Mono<Void> close(int status);
    }

    abstract static class ListeningSession implements Session {
        void failed(Throwable failure) {
            System.err.println("session failed: " + failure);
            close(1011);
        }

        void completed() {
            close();
        }
    }

    static final class PlainSession extends ListeningSession {
        private int status;

        @Override
        public Mono<Void> close(int code) {
            status = code;
            return Mono.empty();
        }

        int status() {
            return status;
        }
    }

    static final class WrappedSession extends ListeningSession {
        private final Closeable connection;

        WrappedSession(Closeable connection) {
            this.connection = connection;
        }

        @Override
        public Mono<Void> close(int code) {
            try {
                connection.close();
            } catch (IOException failure) {
                return Mono.error(failure);
            }
            return Mono.empty();
        }
    }

    static final class LazySession implements Session {
        @Override
        public Mono<Void> close(int code) {
            return Mono.fromRunnable(() -> System.out.println("closed with " + code));
        }
    }
}
