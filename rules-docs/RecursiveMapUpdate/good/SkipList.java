// A skip list calls the function without a lock, and calls it again if somebody was quicker.
// uses: jdk
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

class SkipList {
    private final ConcurrentNavigableMap<String, Integer> prices = new ConcurrentSkipListMap<>();

    int gross(String article) {
        return prices.computeIfAbsent(
                article, name -> prices.computeIfAbsent("net " + name, String::length) * 119 / 100);
    }
}
