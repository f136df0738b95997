// The value is there before the map is asked to keep it; the first to come wins.
// uses: jdk
import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

class ComputedBefore {
    private final ConcurrentHashMap<Integer, BigInteger> known = new ConcurrentHashMap<>();

    BigInteger fibonacci(int n) {
        BigInteger value = known.get(n);
        if (value == null) {
            value = n < 2 ? BigInteger.valueOf(n) : fibonacci(n - 1).add(fibonacci(n - 2));
            known.putIfAbsent(n, value);
        }
        return value;
    }
}
