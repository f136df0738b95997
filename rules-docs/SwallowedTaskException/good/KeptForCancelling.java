// The Future is kept in a field, where `close` finds it and reads its end.
// asyncio: E1
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class KeptForCancelling {
    private Future<?> pump;

    void start(ExecutorService workers, Runnable loop) {
        pump = workers.submit(loop);
    }

    void close() throws InterruptedException {
        try {
            pump.get();
        } catch (ExecutionException e) {
            System.getLogger("pump").log(Level.ERROR, "pump died", e.getCause());
        }
    }
}
