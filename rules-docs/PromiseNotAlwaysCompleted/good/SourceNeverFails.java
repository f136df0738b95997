// The turn that is waited for cannot fail: nobody ever completes it with an exception.
// uses: jdk
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

class SourceNeverFails {
    static class Turns {
        private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

        CompletableFuture<Void> next() {
            CompletableFuture<Void> turn = new CompletableFuture<>();
            waiting.add(turn);
            return turn;
        }

        void release() {
            waiting.remove().complete(null);
        }
    }

    CompletableFuture<String> greet(Turns turns, String name) {
        CompletableFuture<String> greeting = new CompletableFuture<>();
        CompletableFuture<Void> turn = turns.next();
        turn.thenAccept(now -> greeting.complete("hello " + name));
        turns.release();
        return greeting.thenCombine(turn, (text, now) -> text);
    }
}
