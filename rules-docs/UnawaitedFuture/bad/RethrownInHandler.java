// The handler only throws the failure again, into a future that nobody looks at.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class RethrownInHandler {
    CompletableFuture<Integer> save(String order) {
        return CompletableFuture.supplyAsync(order::length);
    }

    void wrap(String order) {
        save(order).exceptionally(failure -> { // finding: nobody awaits the result of `exceptionally`, so its failure is lost
            throw new CompletionException("not saved: " + order, failure);
        });
    }

    void unwrap(String order) {
        save(order).handle((saved, failure) -> { // finding: nobody awaits the result of `handle`, so its failure is lost
            if (failure != null) {
                Throwable cause = failure.getCause();
                throw new IllegalStateException(cause);
            }
            return saved;
        });
    }

    void convert(String order) {
        save(order).handle((saved, failure) -> converted(saved, failure)); // finding: nobody awaits the result of `handle`, so its failure is lost
    }

    private static Integer converted(Integer saved, Throwable failure) {
        if (failure == null) {
            return saved;
        }
        if (failure instanceof CompletionException) {
            failure = failure.getCause();
        }
        throw rethrown(failure);
    }

    private static RuntimeException rethrown(Throwable failure) {
        throw new IllegalStateException("not saved", failure);
    }
}
