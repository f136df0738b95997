// The work must be done by the thread of this executor, and by no other.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class ChosenThread {
    private final Executor owner;

    ChosenThread(Executor owner) {
        this.owner = owner;
    }

    int total(String order) {
        return CompletableFuture.supplyAsync(order::length, owner).orTimeout(1, TimeUnit.SECONDS).join();
    }
}
