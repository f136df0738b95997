// The task is a class of its own; its `run` lets every exception out.
// asyncio: E6
// uses: jdk
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class RunnableClass {
    void start(ScheduledExecutorService scheduler, List<Runnable> listeners) {
        scheduler.scheduleAtFixedRate(new Tick(listeners), 1, 1, TimeUnit.SECONDS); // finding: once `run` throws, this task never runs again, and nobody is told
    }

    private static final class Tick implements Runnable {
        private final List<Runnable> listeners;

        Tick(List<Runnable> listeners) {
            this.listeners = listeners;
        }

        @Override
        public void run() {
            for (Runnable listener : listeners) {
                listener.run(); // note: calls `run`
            }
        }
    }
}
