// The base class runs a step that each task fills in; this task's step catches what it meets.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;

class TaskWithGuardedStep {
    abstract static class Step implements Runnable {
        @Override
        public void run() {
            step();
        }

        protected abstract void step();
    }

    static class Audit extends Step {
        private final Runnable check;

        Audit(Runnable check) {
            this.check = check;
        }

        @Override
        protected void step() {
            try {
                check.run();
            } catch (Exception e) {
                System.getLogger("audit").log(Level.ERROR, "audit failed", e);
            }
        }
    }

    static class Repair extends Step {
        @Override
        protected void step() {
            throw new IllegalStateException("not implemented");
        }
    }

    void audit(ExecutorService workers, Runnable check) {
        workers.submit(new Audit(check));
    }
}
