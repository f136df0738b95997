// To read takes no lock.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class ReadsOnly {
    private final ConcurrentHashMap<String, Integer> prices = new ConcurrentHashMap<>();

    int gross(String article) {
        return prices.computeIfAbsent(article, name -> prices.getOrDefault("net " + name, 0) * 119 / 100);
    }
}
