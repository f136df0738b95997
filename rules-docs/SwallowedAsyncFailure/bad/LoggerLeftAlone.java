// Nobody sees why there is no page, although the class has a logger.
// asyncio: E2
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggerLeftAlone {
    private static final Logger LOG = LoggerFactory.getLogger(LoggerLeftAlone.class);

    CompletableFuture<String> page(CompletableFuture<String> loaded) {
        LOG.debug("page");
        return loaded.thenApply(String::strip).exceptionally(failure -> null); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }
}
