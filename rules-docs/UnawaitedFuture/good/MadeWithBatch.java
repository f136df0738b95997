// An object that is made with a batch gives its commands to that batch, which reports all their failures.
// uses: redisson
import org.redisson.api.RBatch;
import org.redisson.api.RFuture;
import org.redisson.api.RedissonClient;

class MadeWithBatch {
    static final class Visits {
        private final RBatch batch;

        Visits(RBatch batch) {
            this.batch = batch;
        }

        RFuture<Long> count(String page) {
            return batch.getAtomicLong(page).incrementAndGetAsync();
        }
    }

    void visited(RedissonClient redis, String page) {
        RBatch batch = redis.createBatch();
        Visits visits = new Visits(batch);
        visits.count(page).thenAccept(count -> System.out.println(page + " " + count));
        batch.execute();
    }
}
