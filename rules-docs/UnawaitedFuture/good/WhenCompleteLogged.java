// `whenComplete` is the last stage and it uses the failure.
// asyncio: F1
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class WhenCompleteLogged {
    private static final Logger LOG = LoggerFactory.getLogger(WhenCompleteLogged.class);

    void export(String report) {
        upload(report).whenComplete((bytes, failure) -> {
            if (failure != null) {
                LOG.error("upload of {} failed", report, failure);
            }
        });
    }

    private CompletableFuture<Long> upload(String report) {
        return CompletableFuture.supplyAsync(() -> (long) report.length());
    }
}
