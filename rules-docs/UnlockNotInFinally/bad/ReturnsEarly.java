// An unknown order returns with the lock in hand.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ReturnsEarly {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> stock = new HashMap<>();

    boolean take(String article) {
        lock.writeLock().lock(); // finding: a return can skip the unlock after this `lock`: whoever wants the lock then waits for ever
        Integer left = stock.get(article);
        if (left == null) {
            return false; // note: this returns
        }
        stock.put(article, left - 1);
        lock.writeLock().unlock();
        return true;
    }
}
