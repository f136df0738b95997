// A project's own subclass of `CompletableFuture` is a future like any other.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OwnFutureTypeDropped {
    static final class Reply extends CompletableFuture<String> {}

    interface Bus {
        Reply ask(String question);
    }

    void greet(Bus bus, String name) {
        bus.ask("Who is " + name + "?"); // finding: nobody awaits the result of `ask`, so its failure is lost
    }
}
