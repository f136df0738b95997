// The comment speaks of null, but not of the result: what is passed must not be it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NullIsForArguments {
    private boolean closed;

    /**
     * Finds an order. The result is never {@code null}.
     *
     * @param id must not be {@code null}
     * @param hint {@code null} where {@link #find} shall look everywhere
     * @return the order
     */
    CompletableFuture<String> find(String id, String hint) {
        if (closed) {
            return null; // finding: `find` returns `null` for a `CompletableFuture`: whoever awaits it gets a `NullPointerException`
        }
        return CompletableFuture.completedFuture(id + hint);
    }

    void close() {
        closed = true;
    }
}
