// Nobody waits for the mail, but `exceptionally` looks at the failure and reports it.
// asyncio: F1
// uses: jdk
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class FailureLogged {
    private static final Logger LOG = System.getLogger("mail");

    void register(String address) {
        sendWelcome(address).exceptionally(failure -> {
            LOG.log(Level.ERROR, "welcome mail not sent", failure);
            return null;
        });
    }

    private CompletableFuture<Void> sendWelcome(String address) {
        return CompletableFuture.runAsync(() -> address.strip());
    }
}
