// Since Java 19 an executor is a resource: its `close` waits for the tasks and ends the threads.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class TryWithResources {
    void convert(Iterable<Runnable> images) {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Runnable image : images) {
                pool.execute(image);
            }
        }
    }
}
