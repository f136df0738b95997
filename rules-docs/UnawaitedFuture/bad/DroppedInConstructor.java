// The cache looks ready when the constructor returns; whether it was ever filled, nobody knows.
// asyncio: F1
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class DroppedInConstructor {
    private final Map<String, String> prices = new ConcurrentHashMap<>();

    DroppedInConstructor() {
        fill(); // finding: nobody awaits the result of `fill`, so its failure is lost
    }

    private CompletableFuture<Void> fill() {
        return CompletableFuture.runAsync(() -> prices.put("tea", "3.20"));
    }
}
