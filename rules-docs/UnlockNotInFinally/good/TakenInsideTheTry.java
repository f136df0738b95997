// The lock is taken inside the `try`, and exchanged for another: `finally` releases whichever is held.
// uses: jdk
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

class TakenInsideTheTry {
    private final ReadWriteLock sessions;
    private final Map<String, Runnable> open;

    TakenInsideTheTry(ReadWriteLock sessions, Map<String, Runnable> open) {
        this.sessions = sessions;
        this.open = open;
    }

    void close(String name) {
        Lock lock = sessions.readLock();
        try {
            lock.lock();
            Runnable end = open.get(name);
            if (end == null) {
                throw new IllegalStateException("no session " + name);
            }
            end.run();
            if (open.size() > 100) {
                lock.unlock();
                lock = sessions.writeLock();
                lock.lock();
                open.remove(name);
            }
        } finally {
            lock.unlock();
        }
    }
}
