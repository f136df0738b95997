// The import fails, and the class that could say so says nothing.
// uses: slf4j
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class EmptyCatchBesideLogger {
    interface Importer {
        void read(String file) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(EmptyCatchBesideLogger.class);

    void start(ExecutorService workers, Importer importer, String file) {
        LOG.info("import of {}", file);
        workers.execute(() -> {
            try {
                importer.read(file);
            } catch (Exception e) { // finding: this catch hides the task's failure from everyone
            }
        });
    }
}
