// Two keys in one bin: "Recursive update". Two threads that take the keys in another order: both wait for ever.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class ComputeInCompute {
    private final ConcurrentHashMap<String, Integer> prices = new ConcurrentHashMap<>();

    int gross(String article) {
        return prices.computeIfAbsent(article, name -> // finding: the function of `computeIfAbsent` updates `prices` again, which throws or deadlocks
                prices.computeIfAbsent("net " + name, String::length) * 119 / 100); // note: calls `ConcurrentHashMap.computeIfAbsent`
    }
}
