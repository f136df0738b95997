// The factory is a method reference: it makes virtual threads all the same.
// uses: jdk
// release: 21
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

class FactoryMethod {
    ScheduledExecutorService timers() {
        return Executors.newScheduledThreadPool(4, Thread.ofVirtual()::unstarted); // finding: `newScheduledThreadPool` pools virtual threads, which are made for one task each
    }
}
