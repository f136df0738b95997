// Each node registers what it depends on while its own entry is locked.
// uses: jdk
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class PutInCompute {
    private final ConcurrentMap<String, String> owners = new ConcurrentHashMap<>();

    void claim(String file, String owner) {
        owners.compute(file, (key, before) -> { // finding: the function of `compute` updates `owners` again, which throws or deadlocks
            owners.put(owner, key); // note: calls `Map.put`
            return owner;
        });
    }
}
