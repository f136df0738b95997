// The pool's size comes from the configuration, its threads from a helper: they are virtual.
// uses: jdk
// release: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class FactoryFromHelper {
    ExecutorService workers(int size) {
        return Executors.newFixedThreadPool(size, factory("worker")); // finding: `newFixedThreadPool` pools virtual threads, which are made for one task each
    }

    private static ThreadFactory factory(String prefix) {
        return Thread.ofVirtual().name(prefix + "-", 1).factory();
    }
}
