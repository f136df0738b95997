// The promise of this branch is given back as it was made: whoever waits for it waits for ever.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class MadeInBranch {
    CompletableFuture<Void> unsubscribe(List<String> subscribers, String channel) {
        if (subscribers.isEmpty()) {
            CompletableFuture<Void> nobody = new CompletableFuture<>();
            System.out.println(channel + " is not registered");
            return nobody; // finding: on one path to here nobody completes `nobody`, so whoever waits for it hangs
        }
        return CompletableFuture.runAsync(() -> System.out.println("unsubscribed from " + channel));
    }
}
