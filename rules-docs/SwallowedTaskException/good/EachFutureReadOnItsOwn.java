// Each Future is read in a try of its own, so one failure does not hide the others.
// asyncio: E4
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class EachFutureReadOnItsOwn {
    void export(ExecutorService workers, List<Runnable> reports) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        for (Runnable report : reports) {
            running.add(workers.submit(report));
        }
        for (Future<?> export : running) {
            try {
                export.get();
            } catch (ExecutionException e) {
                System.getLogger("export").log(Level.ERROR, "one report failed", e.getCause());
            }
        }
    }
}
