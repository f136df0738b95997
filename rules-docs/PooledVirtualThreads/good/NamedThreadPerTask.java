// The factory gives names; the executor makes a thread per task.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class NamedThreadPerTask {
    ExecutorService queries() {
        return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("query-", 0).factory());
    }
}
