// A block instead of an expression, and a condition around the call: still nobody takes the future.
// asyncio: F1
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LastStatementOfBlock {
    void announce(List<String> devices, String text) {
        devices.forEach(device -> {
            System.out.println("to " + device);
            if (!device.isBlank()) {
                push(device, text); // finding: `forEach` throws away the future of `push`, so its failure is lost
            }
        });
    }

    private CompletableFuture<Void> push(String device, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(device + ": " + text));
    }
}
