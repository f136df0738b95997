// The task brings the context with it, and takes it away again.
// uses: slf4j
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.MDC;

class ContextCarried {
    private static final Executor WORKERS = Executors.newFixedThreadPool(4);

    void run(Runnable task) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        WORKERS.execute(() -> {
            MDC.setContextMap(context);
            try {
                System.out.println(MDC.get("request"));
                task.run();
            } finally {
                MDC.clear();
            }
        });
    }
}
