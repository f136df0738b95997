// The copy should go over with the task; it is taken when the task is already there.
// uses: slf4j
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.MDC;

class CopyTakenTooLate {
    private static final Executor WORKERS = Executors.newFixedThreadPool(4);

    void run(Runnable task) {
        WORKERS.execute(() -> {
            System.out.println(MDC.getCopyOfContextMap()); // finding: `MDC` is empty on a thread pool: it stays with the thread that started this
            task.run();
        });
    }
}
