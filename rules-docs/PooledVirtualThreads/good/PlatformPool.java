// Platform threads cost much: a pool is for them.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PlatformPool {
    ExecutorService workers() {
        return Executors.newFixedThreadPool(8, Thread.ofPlatform().daemon().name("worker-", 0).factory());
    }
}
