// Only a failure gives the lock back here; who got what is in the map closes it, and unlocks then.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class HandedOnWhenAllIsWell implements AutoCloseable {
    interface Store {
        String open(String name);
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, String> names = new HashMap<>();

    String file(Store store, String name) {
        boolean success = false;
        lock.lock();
        try {
            String file = store.open(name);
            success = true;
            return file;
        } finally {
            if (!success) {
                lock.unlock();
            }
        }
    }

    boolean acquire(String name) {
        lock.lock();
        if (names.containsKey(name)) {
            return true;
        }
        lock.unlock();
        return false;
    }

    @Override
    public void close() {
        lock.unlock();
    }
}
