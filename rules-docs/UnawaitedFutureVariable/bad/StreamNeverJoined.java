// The stream starts every request and collects the futures; then nobody joins them.
// asyncio: F3
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StreamNeverJoined {
    int warmUp(List<String> keys) {
        List<CompletableFuture<String>> loads = keys.stream().map(key -> load(key)).toList(); // finding: nobody awaits the futures of `load`, so their failures are lost
        return loads.size();
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
