// The mail says "Total: java.util.concurrent.CompletableFuture@1b2c6ec2[Not completed]".
// asyncio: F4
// uses: jdk
import java.util.concurrent.CompletableFuture;

class InText {
    String mail(String order) {
        return "Total: " + total(order); // finding: the text shows the `CompletableFuture` itself, not its value
    }

    private CompletableFuture<Integer> total(String order) {
        return CompletableFuture.supplyAsync(order::length);
    }
}
