// One implementation has nothing to wait for, and the task of the other catches what it expects and tells a listener.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class LeaderConfirmed {
    static final class Done {
        static CompletableFuture<Void> completedVoidFuture() {
            return CompletableFuture.allOf();
        }
    }

    interface Election {
        CompletableFuture<Void> confirm(String address);
    }

    static final class Alone implements Election {
        @Override
        public CompletableFuture<Void> confirm(String address) {
            return Done.completedVoidFuture();
        }
    }

    record Elected(Path file, Executor executor, Consumer<Exception> listener) implements Election {
        @Override
        public CompletableFuture<Void> confirm(String address) {
            return CompletableFuture.runAsync(() -> publish(address), executor);
        }

        private void publish(String address) {
            try {
                Files.writeString(file, address);
            } catch (IOException failure) {
                listener.accept(failure);
            }
        }
    }

    void granted(CompletableFuture<String> started, Election election) {
        started.thenAccept(election::confirm);
    }
}
