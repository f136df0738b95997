// The task only fails a command of the program's own: what its listeners throw is theirs to deal with.
// uses: jdk
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

class FailsCommand {
    static class Command {
        private final List<Consumer<Throwable>> listeners = new CopyOnWriteArrayList<>();

        boolean completeExceptionally(Throwable failure) {
            listeners.forEach(listener -> listener.accept(failure));
            return true;
        }
    }

    void expire(ExecutorService workers, Command command) {
        workers.submit(() -> command.completeExceptionally(new TimeoutException("no reply")));
    }
}
