// Each way out gives the lock back itself.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class EveryWayOut {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new HashMap<>();

    boolean take(String article) {
        lock.lock();
        Integer left = stock.get(article);
        if (left == null) {
            lock.unlock();
            return false;
        }
        stock.put(article, left - 1);
        lock.unlock();
        return true;
    }
}
