// `map` keeps what the function gives, and `allOf` makes one future of all of them.
// asyncio: F1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class CollectedAndAwaited {
    CompletableFuture<Void> announce(List<String> devices, String text) {
        return CompletableFuture.allOf(
                devices.stream().map(device -> push(device, text)).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> push(String device, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(device + ": " + text));
    }
}
