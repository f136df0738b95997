// The keys are the nodes of a tree with less than ten entries, and one thread builds it.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;

class SuppressedWithReason {
    private final ConcurrentHashMap<Integer, Integer> depths = new ConcurrentHashMap<>(64);

    @SuppressWarnings("RecursiveMapUpdate")
    int depth(int node) {
        return depths.computeIfAbsent(node, n -> n == 0 ? 0 : depth(n / 2) + 1);
    }
}
