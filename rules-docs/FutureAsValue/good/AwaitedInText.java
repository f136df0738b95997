// What is put into the text is what `join` gives.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class AwaitedInText {
    String mail(CompletableFuture<Integer> total) {
        return "Total: " + total.orTimeout(1, TimeUnit.SECONDS).join();
    }
}
