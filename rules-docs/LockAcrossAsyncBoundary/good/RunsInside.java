// `forEach` runs its function at once, on the thread that holds the lock.
// uses: jdk
import java.util.List;

class RunsInside {
    private int total;

    synchronized int total() {
        return total;
    }

    synchronized void add(List<Integer> amounts) {
        amounts.forEach(amount -> total += amount);
    }
}
