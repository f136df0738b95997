package dev.asynclint.javaparser;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Threads that share numbered pieces of work. They have deep stacks, for deeply nested code. */
final class Workers {
    /** They are reserved, not used: a thread touches what it needs. */
    private static final long STACK_BYTES = 512L << 20;

    private final IntConsumer work;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    private Workers(int count, IntConsumer work) {
        this.count = count;
        this.work = work;
    }

    /** Does the pieces 0 up to {@code count}. What one throws is thrown here, when all have ended. */
    static void run(int count, int threads, IntConsumer work) {
        run(count, threads, Duration.ofDays(1), work, late -> {});
    }

    /**
     * The same, but a piece that takes a processor longer than {@code limit} is left alone, and another thread goes on with
     * the rest.
     *
     * @param late is told, on this thread, which pieces were given up, and has them end, as nothing in Java ends a thread
     *     that does not look up
     */
    static void run(int count, int threads, Duration limit, IntConsumer work, IntConsumer late) {
        Workers workers = new Workers(count, work);
        Deque<Worker> busy = new ArrayDeque<>();
        for (int i = 0; i < Math.max(1, Math.min(threads, count)); i++) {
            busy.add(workers.start());
        }
        boolean isInterrupted = false;
        while (!busy.isEmpty()) {
            Worker worker = busy.remove();
            try {
                worker.join(Math.max(1, limit.toMillis() / 10));
            } catch (InterruptedException stop) {
                isInterrupted = true; // The threads only compute: they end by themselves.
            }
            if (worker.isAlive() && worker.hasTaken(limit)) {
                late.accept(worker.piece);
                busy.add(workers.start());
            } else if (worker.isAlive()) {
                busy.add(worker);
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        workers.rethrow();
    }

    private Worker start() {
        Worker worker = new Worker();
        worker.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
        worker.start();
        return worker;
    }

    private void rethrow() {
        for (Throwable failure : failures) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private final class Worker extends Thread {
        private int piece;
        private long began;
        private long cpuBefore;
        private boolean isGivenUp;

        Worker() {
            super(null, null, "asynclint-read", STACK_BYTES);
            setDaemon(true);
        }

        @Override
        public void run() {
            while (take()) {
                work.accept(piece);
            }
        }

        private synchronized boolean take() {
            if (isGivenUp) {
                return false;
            }
            piece = next.getAndIncrement();
            began = System.nanoTime();
            cpuBefore = -1;
            return piece < count;
        }

        /** Where others have the processor too, a clock says little: the second half of the time is the thread's own. */
        synchronized boolean hasTaken(Duration limit) {
            long half = limit.toNanos() / 2;
            if (System.nanoTime() - began >= half) {
                long cpu = ManagementFactory.getThreadMXBean().getThreadCpuTime(getId());
                isGivenUp = cpuBefore >= 0 && cpu - cpuBefore >= half;
                cpuBefore = cpuBefore < 0 ? cpu : cpuBefore;
            }
            return isGivenUp;
        }
    }
}
