// Every task has a thread of its own.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class VirtualThreads implements AutoCloseable {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

    Future<Integer> outer() {
        return tasks.submit(() -> {
            Future<Integer> inner = tasks.submit(() -> 42);
            return inner.get(1, TimeUnit.SECONDS);
        });
    }

    @Override
    public void close() {
        tasks.close();
    }
}
