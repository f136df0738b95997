// The method gives a dependent stage back, so its callers see the wrapper.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StageFromMethod {
    CompletableFuture<Long> balanceOrZero(String account) {
        CompletableFuture<Long> balance = balance(account);
        return balance.exceptionally(failure -> {
            if (failure instanceof IllegalArgumentException) { // finding: the failure is a `CompletionException` here, never a `IllegalArgumentException` itself
                return 0L;
            }
            throw new IllegalStateException(failure);
        });
    }

    private CompletableFuture<Long> balance(String account) {
        return CompletableFuture.supplyAsync(() -> Long.parseLong(account));
    }
}
