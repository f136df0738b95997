// The process is about to exit, and nobody needs the common pool any more.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ShutsDownTheProcess {
    enum ExitCode {
        SESSION_EXPIRED
    }

    private final ExecutorService workers;
    private ExitCode exitCode;

    ShutsDownTheProcess(ExecutorService workers) {
        this.workers = workers;
    }

    CompletableFuture<Void> sessionExpired() {
        return CompletableFuture.runAsync(() -> shutdown(ExitCode.SESSION_EXPIRED));
    }

    private void shutdown(ExitCode code) {
        exitCode = code;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                System.err.println("still working at exit: " + exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
