// While a flush waits for the disk, nobody can hand in a write: that takes the same lock, for futures that are done.
// uses: jdk
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class DrainsUnderLock {
    private final Deque<Future<?>> writes = new ArrayDeque<>();
    private final ExecutorService disk;

    DrainsUnderLock(ExecutorService disk) {
        this.disk = disk;
    }

    void write(Runnable block) throws InterruptedException, ExecutionException {
        Future<?> write = disk.submit(block);
        synchronized (writes) { // note: whoever wants the lock here waits, too
            writes.add(write);
            Future<?> oldest = writes.peek();
            if (oldest.isDone()) {
                check(oldest);
                writes.remove();
            }
        }
    }

    void flush() throws InterruptedException, ExecutionException {
        synchronized (writes) { // note: holds a lock from here
            for (Future<?> write : writes) {
                check(write); // finding: `check` blocks through `Future.get` while this thread holds a lock
            }
            writes.clear();
        }
    }

    private static void check(Future<?> write) throws InterruptedException, ExecutionException {
        write.get();
    }
}
