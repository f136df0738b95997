// The map keeps an entry, and the thread, for each task that ever ran.
// uses: jdk
// release: 21
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class MapByThread {
    private final Map<Thread, StringBuilder> logs = new ConcurrentHashMap<>();
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    void run(String name) {
        tasks.execute(() -> log(name));
    }

    private void log(String text) {
        logs.computeIfAbsent(Thread.currentThread(), thread -> new StringBuilder()).append(text); // finding: `computeIfAbsent` adds an entry for each virtual thread, which is gone after its task
    }
}
