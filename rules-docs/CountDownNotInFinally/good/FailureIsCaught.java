// What can fail is caught before the signal.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

class FailureIsCaught {
    private static final Logger LOG = Logger.getLogger("import");

    interface Importer {
        void read(String file);
    }

    void read(Importer importer, String file, CountDownLatch done, Executor workers) {
        workers.execute(() -> {
            try {
                importer.read(file);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "cannot import " + file, e);
            }
            done.countDown();
        });
    }
}
