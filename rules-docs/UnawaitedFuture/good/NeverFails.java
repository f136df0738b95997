// The future of `acquire` says when it is one's turn; the class never fails it, so there is nothing to lose.
// uses: jdk
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

class NeverFails {
    static final class Turns {
        private final AtomicInteger free = new AtomicInteger(1);
        private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

        CompletableFuture<Void> acquire() {
            CompletableFuture<Void> turn = new CompletableFuture<>();
            waiting.add(turn);
            release(0);
            return turn;
        }

        void release(int permits) {
            free.addAndGet(permits);
            CompletableFuture<Void> next = waiting.poll();
            if (next != null) {
                next.complete(null);
            }
        }
    }

    private final Turns turns = new Turns();
    private final AtomicInteger printed = new AtomicInteger();

    void print() {
        turns.acquire().thenAccept(turn -> printed.incrementAndGet());
    }
}
