// Whatever happens, the latch is counted down.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

class InFinally {
    interface Importer {
        void read(String file);
    }

    void read(Importer importer, String file, CountDownLatch done, Executor workers) {
        workers.execute(() -> {
            try {
                importer.read(file);
            } finally {
                done.countDown();
            }
        });
    }
}
