// The handler reports the exception that killed the thread.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;

class UncaughtHandlerLogs {
    void start(Runnable work) {
        Thread worker = new Thread(work, "worker");
        worker.setUncaughtExceptionHandler(
                (thread, failure) -> System.getLogger("app").log(Level.ERROR, thread.getName(), failure));
        worker.start();
    }

    static void forAllThreads() {
        Thread.setDefaultUncaughtExceptionHandler(UncaughtHandlerLogs::report);
    }

    private static void report(Thread thread, Throwable failure) {
        failure.printStackTrace();
    }
}
