// Between the two there is a counter and a map of the JDK.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class NothingCanThrow {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new HashMap<>();
    private int changes;

    void set(String article, int count) {
        lock.lock();
        changes++;
        stock.put(article, count);
        lock.unlock();
    }
}
