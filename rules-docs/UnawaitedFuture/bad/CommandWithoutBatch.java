// One command is sent at once, many by `executeAsync`: in both cases the answer is the only word of a failure.
// uses: redisson
import java.util.concurrent.atomic.AtomicLong;
import org.redisson.api.RBatch;
import org.redisson.api.RMap;
import org.redisson.api.RedissonClient;

class CommandWithoutBatch {
    private final AtomicLong seen = new AtomicLong();

    void read(RedissonClient redis, String key) {
        RMap<String, Long> visits = redis.getMap("visits");
        visits.getAsync(key).thenAccept(seen::addAndGet); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
    }

    void clear(RedissonClient redis, String key) {
        RBatch batch = redis.createBatch();
        batch.<String, Long>getMap("visits").removeAsync(key);
        batch.executeAsync().thenAccept(result -> seen.set(0)); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
    }
}
