// Both lookups are started first and joined afterwards, so they run side by side and both failures are seen.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class JoinedLater {
    String profile(String user) {
        CompletableFuture<String> name = fetch("name/" + user);
        CompletableFuture<String> city = fetch("city/" + user);
        return name.join() + ", " + city.join();
    }

    private CompletableFuture<String> fetch(String path) {
        return CompletableFuture.supplyAsync(() -> path);
    }
}
