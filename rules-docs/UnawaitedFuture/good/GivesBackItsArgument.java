// The method only remembers the future and gives it back; the caller awaits it two lines below.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

class GivesBackItsArgument {
    static final class Wakeup {
        private final AtomicReference<CompletableFuture<?>> active = new AtomicReference<>();

        <T> CompletableFuture<T> watch(CompletableFuture<T> task) {
            active.set(task);
            return task;
        }
    }

    record Request(CompletableFuture<String> future) {}

    private final Wakeup wakeup = new Wakeup();

    String position(CompletableFuture<String> lookup) {
        wakeup.watch(lookup);
        return lookup.join();
    }

    String topics(Request request) {
        wakeup.watch(request.future());
        return request.future().join();
    }
}
