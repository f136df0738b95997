// The function that adds up removes the old entry, which is in a bin that another thread may have locked.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class RemoveInMerge {
    private final ConcurrentHashMap<String, Integer> stock = new ConcurrentHashMap<>();

    void move(String from, String to, int count) {
        stock.merge(to, count, (before, more) -> { // finding: the function of `merge` updates `stock` again, which throws or deadlocks
            stock.remove(from); // note: calls `ConcurrentHashMap.remove`
            return before + more;
        });
    }
}
