// The collector waits for each future as it arrives, and the stream starts the next one only then.
// uses: jdk
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class CollectorJoins {
    Map<Boolean, Long> reachable(Set<String> hosts) {
        return hosts.stream()
                .map(host -> CompletableFuture.supplyAsync(() -> ping(host)))
                .collect(Collectors.groupingBy(answer -> answer.join(), Collectors.counting())); // finding: the stream is lazy: `join` waits for each `supplyAsync` before the next one starts
    }

    private static boolean ping(String host) {
        return !host.isEmpty();
    }
}
