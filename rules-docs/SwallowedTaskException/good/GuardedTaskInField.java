// The field holds one kind of task only, and that catches everything it meets.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;

class GuardedTaskInField {
    abstract static class Check implements Runnable {
        @Override
        public void run() {
            check();
        }

        protected abstract void check();
    }

    static class Strict extends Check {
        @Override
        protected void check() {
            throw new IllegalStateException("not good enough");
        }
    }

    static class Patient extends Check {
        private final Runnable probe;

        Patient(Runnable probe) {
            this.probe = probe;
        }

        @Override
        protected void check() {
            try {
                probe.run();
            } catch (Exception e) {
                System.getLogger("checks").log(Level.WARNING, "not good enough", e);
            }
        }
    }

    private Check check;

    void init(Runnable probe) {
        check = new Patient(probe);
    }

    void check(ExecutorService workers) {
        workers.submit(check);
    }
}
