// The interface asks for it, this class has no use for it, and nobody calls it here: a stub, and the caller's business.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class UnusedOverride {
    interface Users {
        CompletableFuture<String> find(String name);

        CompletableFuture<Void> create(String name);
    }

    static class ReadOnly implements Users {
        @Override
        public CompletableFuture<String> find(String name) {
            return CompletableFuture.completedFuture(name);
        }

        @Override
        public CompletableFuture<Void> create(String name) {
            return null;
        }
    }
}
