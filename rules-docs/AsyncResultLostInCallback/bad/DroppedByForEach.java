// `forEach` takes a Consumer: the lambda's future is thrown away, once for every device.
// asyncio: F1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class DroppedByForEach {
    void announce(List<String> devices, String text) {
        devices.forEach(device -> push(device, text)); // finding: `forEach` throws away the future of `push`, so its failure is lost
    }

    private CompletableFuture<Void> push(String device, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(device + ": " + text));
    }
}
