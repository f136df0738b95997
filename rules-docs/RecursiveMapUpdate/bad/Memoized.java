// The memo of a recursive function: it works for small numbers, where each key has a bin of its own.
// uses: jdk
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Memoized {
    private final Map<Integer, BigInteger> known = new ConcurrentHashMap<>();

    BigInteger fibonacci(int n) {
        if (n < 2) {
            return BigInteger.valueOf(n);
        }
        return known.computeIfAbsent(n, k -> fibonacci(k - 1).add(fibonacci(k - 2))); // finding: the function of `computeIfAbsent` updates `known` again, which throws or deadlocks
    }
}
