// Two calls further down the same map is updated again.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class ThroughHelper {
    record Bean(String name, String parent) {}

    private final ConcurrentHashMap<String, Bean> beans = new ConcurrentHashMap<>();

    Bean bean(String name) {
        return beans.computeIfAbsent(name, this::create); // finding: the function of `computeIfAbsent` updates `beans` again, which throws or deadlocks
    }

    private Bean create(String name) {
        return new Bean(name, name.isEmpty() ? "" : parent(name).name());
    }

    private Bean parent(String name) {
        return bean(name.substring(1));
    }
}
