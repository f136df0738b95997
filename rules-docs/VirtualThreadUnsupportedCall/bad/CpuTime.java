// There is no CPU time per virtual thread: the answer is -1, and so is every sum of such answers.
// uses: jdk
// release: 21
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

class CpuTime {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile long used;

    Thread measure(Runnable work) {
        return Thread.ofVirtual().start(() -> {
            long before = threads.getCurrentThreadCpuTime(); // finding: `getCurrentThreadCpuTime` has no effect, or no meaning, on a virtual thread
            work.run();
            used = threads.getCurrentThreadCpuTime() - before; // finding: `getCurrentThreadCpuTime` has no effect, or no meaning, on a virtual thread
        });
    }
}
