// If the import fails, the latch is never counted down, and `importAll` waits for nothing.
// uses: jdk
// fix: safe
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class TaskCountsAtEnd {
    interface Importer {
        void read(String file);
    }

    boolean importAll(List<String> files, Importer importer, Executor workers) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(files.size());
        for (String file : files) {
            workers.execute(() -> {
                importer.read(file); // note: this can throw
                done.countDown(); // finding: an exception skips `countDown`, so whoever waits for `done` waits for ever
            });
        }
        return done.await(1, TimeUnit.HOURS);
    }
}
