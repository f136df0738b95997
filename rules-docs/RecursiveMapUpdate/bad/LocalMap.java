// A local map is no better: the tasks of a parallel stream share it.
// uses: jdk
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class LocalMap {
    Map<String, Integer> count(List<String> words) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        words.parallelStream()
                .forEach(word -> counts.compute(word, (key, before) -> { // finding: the function of `compute` updates `counts` again, which throws or deadlocks
                    counts.merge("all", 1, Integer::sum); // note: calls `Map.merge`
                    return before == null ? 1 : before + 1;
                }));
        return counts;
    }
}
