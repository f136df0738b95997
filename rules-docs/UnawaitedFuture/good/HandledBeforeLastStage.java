// The failure is reported by `exceptionally`; the stage after it only says that the job is over.
// asyncio: F1
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class HandledBeforeLastStage {
    private final AtomicInteger running = new AtomicInteger();

    void importFile(String path) {
        running.incrementAndGet();
        CompletableFuture.runAsync(() -> path.strip())
                .exceptionally(failure -> {
                    System.getLogger("import").log(Level.ERROR, path, failure);
                    return null;
                })
                .thenRun(running::decrementAndGet);
    }
}
