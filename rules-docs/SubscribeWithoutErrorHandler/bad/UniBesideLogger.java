// `with` takes a second function for the failure; the logger for it is in the class.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.util.logging.Level;
import java.util.logging.Logger;

class UniBesideLogger {
    private static final Logger LOG = Logger.getLogger("shop");

    void refresh(Uni<String> catalogue) {
        catalogue.subscribe().with(text -> LOG.log(Level.INFO, "new catalogue {0}", text)); // finding: `with` has no handler for a failure, so the code that started this never learns of it
    }
}
