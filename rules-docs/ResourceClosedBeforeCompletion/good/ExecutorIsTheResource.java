// Closing an executor waits for its tasks; a task may hand in another one.
// uses: jdk
// release: 21
import java.util.concurrent.Executors;

class ExecutorIsTheResource {
    void crawl(Runnable first, Runnable second) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.execute(() -> {
                first.run();
                executor.execute(second);
            });
        }
    }
}
