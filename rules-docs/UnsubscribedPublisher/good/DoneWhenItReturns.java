// `close` has closed the session when it returns; the empty Mono is for callers who chain, and has nothing left to run.
// uses: reactor
import reactor.core.publisher.Mono;

class DoneWhenItReturns {
    private boolean open = true;

    void failed(Throwable failure) {
        System.err.println("session failed: " + failure);
        close();
    }

    private Mono<Void> close() {
        open = false;
        return Mono.empty();
    }

    boolean isOpen() {
        return open;
    }
}
