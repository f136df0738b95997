// A method of the project puts a guard around any task that it is given.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;

class GuardedByWrapper {
    void evict(ExecutorService workers, Runnable eviction) {
        workers.submit(guarded(eviction));
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Throwable failure) {
                System.getLogger("tasks").log(Level.ERROR, "task failed", failure);
            }
        };
    }
}
