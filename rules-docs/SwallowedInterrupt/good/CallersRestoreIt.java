// The method must finish its wait; it returns whether it was interrupted, and its callers make an interrupt of that.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class CallersRestoreIt {
    void stop(ExecutorService workers, ExecutorService timers) {
        boolean interrupted = terminate(workers) || terminate(timers);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void stopWorkers(ExecutorService workers) {
        if (terminateNow(workers)) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean terminateNow(ExecutorService executor) {
        executor.shutdownNow();
        return terminate(executor);
    }

    private static boolean terminate(ExecutorService executor) {
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            executor.shutdown();
            try {
                if (executor.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
