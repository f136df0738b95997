// The other thread is there so that this one can give up in time.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class WithTimeLimit {
    int total(String order) throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(order::length).get(1, TimeUnit.SECONDS);
    }
}
