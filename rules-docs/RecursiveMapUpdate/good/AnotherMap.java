// Two maps, two sets of locks.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class AnotherMap {
    private final ConcurrentHashMap<String, Integer> net = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> gross = new ConcurrentHashMap<>();

    int gross(String article) {
        return gross.computeIfAbsent(article, name -> net.computeIfAbsent(name, String::length) * 119 / 100);
    }
}
