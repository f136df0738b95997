// The second update begins when the first is over.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class AfterTheUpdate {
    private final ConcurrentHashMap<String, Integer> stock = new ConcurrentHashMap<>();

    void move(String from, String to, int count) {
        stock.merge(to, count, Integer::sum);
        stock.computeIfPresent(from, (key, before) -> before - count);
    }
}
