// The file is gone, `delete` throws, and the lock is never given back: the next call waits for ever.
// uses: jdk
// fix: safe
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

class PlainLock {
    private final ReentrantLock lock = new ReentrantLock();

    void delete(Path file) throws IOException {
        lock.lock(); // finding: an exception can skip the unlock after this `lock`: whoever wants the lock then waits for ever
        //   ^^^^
        Files.delete(file); // note: this can throw
        lock.unlock();
    }
}
