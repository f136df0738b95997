// The mail is not sent, and the logger of the class stays silent.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;

class DroppedBesideLogger {
    interface Mailer {
        CompletableFuture<Void> send(String address);
    }

    private static final Logger LOG = Logger.getLogger("shop");

    void register(Mailer mailer, String address) {
        LOG.info("registered");
        mailer.send(address); // finding: nobody awaits the result of `send`, so its failure is lost
    }
}
