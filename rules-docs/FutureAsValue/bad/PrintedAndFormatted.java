// `println` and `format` take any object, also one that is not there yet.
// asyncio: F4
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PrintedAndFormatted {
    void show(CompletableFuture<String> name) {
        System.out.println(name); // finding: the text shows the `CompletableFuture` itself, not its value
        String greeting = String.format("Hello %s", name); // finding: the text shows the `CompletableFuture` itself, not its value
        System.out.println(greeting + String.valueOf(name)); // finding: the text shows the `CompletableFuture` itself, not its value
    }
}
