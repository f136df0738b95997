// What is asked could be another call of the same class, but nobody puts one around the other; what they wrap only looks.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

class DecoratorOfOwnKind {
    interface ServerCall {
        boolean isCancelled();
    }

    static final class PlainCall implements ServerCall {
        private volatile boolean cancelled;

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    static final class OrderedCall implements ServerCall {
        private final ServerCall call;
        private final Executor inOrder;

        OrderedCall(ServerCall call, Executor inOrder) {
            this.call = call;
            this.inOrder = inOrder;
        }

        @Override
        public boolean isCancelled() {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            inOrder.execute(() -> answer.complete(call.isCancelled()));
            try {
                return answer.get();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return true;
            } catch (ExecutionException failure) {
                throw new IllegalArgumentException("cannot ask", failure);
            }
        }
    }
}
