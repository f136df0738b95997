// Commands of a batch are sent by `execute`, which throws when one of them fails: nobody need look at each.
// uses: redisson
import java.util.concurrent.atomic.AtomicLong;
import org.redisson.api.RBatch;
import org.redisson.api.RFuture;
import org.redisson.api.RMapAsync;
import org.redisson.api.RedissonClient;

class BatchCommands {
    private final AtomicLong seen = new AtomicLong();

    void read(RedissonClient redis, String key) {
        RBatch batch = redis.createBatch();
        batch.<String, Long>getMap("visits").getAsync(key).thenAccept(seen::addAndGet);
        RMapAsync<String, Long> orders = batch.getMap("orders");
        RFuture<Long> order = orders.getAsync(key);
        order.thenAccept(seen::addAndGet);
        batch.execute();
    }
}
