// The cache closes what it has opened, and that once: nobody else needs the thread any more.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class WaitsOnceAtTheEnd implements AutoCloseable {
    static class Writer {
        CompletableFuture<Void> flushed = new CompletableFuture<>();

        void finish() throws InterruptedException, ExecutionException {
            flushed.get();
        }
    }

    private final CompletableFuture<Writer> writer = new CompletableFuture<>();

    @Override
    public void close() {
        writer.thenAccept(opened -> {
            try {
                opened.finish();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                System.err.println("not flushed: " + e);
            }
        }).exceptionally(failure -> {
            System.err.println("never opened: " + failure);
            return null;
        });
    }
}
