// `connect` only tidies up after a failure: the future that it gives is still the one place where anybody hears of it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class CleanedUpInside {
    private final Semaphore slots = new Semaphore(8);

    CompletableFuture<Integer> connect(String host) {
        return CompletableFuture.supplyAsync(host::length).whenComplete((connection, failure) -> {
            if (failure != null) {
                slots.release();
            }
        });
    }

    void warmUp(String host) {
        connect(host); // finding: nobody awaits the result of `connect`, so its failure is lost
    }
}
