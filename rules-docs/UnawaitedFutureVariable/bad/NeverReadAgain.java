// The variable makes it look as if somebody cared: nobody reads it, and a failed mail goes unnoticed.
// asyncio: F3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NeverReadAgain {
    void register(String address) {
        CompletableFuture<Void> mail = sendWelcome(address); // finding: nobody awaits `mail`, so the failure of `sendWelcome` is lost
        System.out.println("registered " + address);
    }

    private CompletableFuture<Void> sendWelcome(String address) {
        return CompletableFuture.runAsync(() -> System.out.println("Welcome, " + address));
    }
}
