package dev.asynclint.fixtures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work with a limit of processor time: a mutant may loop for ever, but a machine that is busy with something else must
 * not make one look so. The thread is stopped in its tracks, which {@link Thread#stop} does until JDK 19; that spares
 * the JVM and the programs that it has read. On a newer JDK pitest ends the JVM, after its own, longer limit.
 */
final class Watched {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(2);
    private static final long STACK = 8L << 20;

    private Watched() {}

    @SuppressWarnings({"deprecation", "removal"})
    static void run(Runnable work) throws Throwable {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "fixture", STACK);
        thread.setDaemon(true);
        thread.start();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        while (true) {
            try {
                task.get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (ExecutionException e) {
                throw e.getCause();
            } catch (TimeoutException e) {
                if (clock.getThreadCpuTime(thread.getId()) > LIMIT) {
                    thread.stop();
                    throw new AssertionError("does not end");
                }
            }
        }
    }
}
