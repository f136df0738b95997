// `send` is the synchronous form of `sendAsync`, and what has to happen before belongs to it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

abstract class SynchronousFormOfAsync {
    abstract CompletableFuture<Long> sendAsync(String message);

    abstract void flush();

    long send(String message) throws InterruptedException {
        if (message.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        try {
            CompletableFuture<Long> sent = sendAsync(message);
            if (!isOver(sent)) {
                flush();
            }
            return sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    long sendOrZero(String message) {
        CompletableFuture<Long> sent = sendAsync(message);
        long number = 0;
        if (isOver(sent)) {
            number = sent.join();
        }
        return number + 1;
    }

    private static boolean isOver(CompletableFuture<?> future) {
        return future.isDone() && !future.isCompletedExceptionally();
    }
}
