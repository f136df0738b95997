// A wrapper of the project guards any task that it is given.
// asyncio: E6
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class GuardingWrapper {
    void start(ScheduledExecutorService scheduler, Runnable evict, Runnable compact) {
        scheduler.scheduleAtFixedRate(new Guarded(evict), 1, 1, TimeUnit.MINUTES);
        scheduler.scheduleAtFixedRate(guarded(compact), 1, 1, TimeUnit.HOURS);
    }

    private static Runnable guarded(Runnable task) {
        return new Guarded(task);
    }

    private static final class Guarded implements Runnable {
        private final Runnable task;

        Guarded(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                task.run();
            } catch (Exception e) {
                System.getLogger("tasks").log(Level.ERROR, "task failed", e);
            }
        }
    }
}
