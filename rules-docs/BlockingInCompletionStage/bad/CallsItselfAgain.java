// Two methods continue each other's future; whichever thread completes it, it sleeps.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class CallsItselfAgain {
    interface Queue {
        CompletionStage<String> next();
    }

    private final Queue queue;

    CallsItselfAgain(Queue queue) {
        this.queue = queue;
    }

    CompletionStage<Integer> drain(int done) {
        return more(done).thenApply(count -> {
            pause(); // finding: `pause` blocks the thread that completes the future through `Thread.sleep`
            return count;
        });
    }

    private CompletionStage<Integer> more(int done) {
        return queue.next()
                .thenCompose(next -> next.isEmpty() ? CompletableFuture.completedFuture(done) : drain(done + 1));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
