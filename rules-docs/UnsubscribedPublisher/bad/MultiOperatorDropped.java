// `invoke` returns a new Multi; the one that is returned knows nothing of the counter.
// asyncio: F7
// uses: mutiny
import io.smallrye.mutiny.Multi;
import java.util.concurrent.atomic.AtomicLong;

class MultiOperatorDropped {
    private final AtomicLong seen = new AtomicLong();

    Multi<String> counted(Multi<String> orders) {
        orders.onItem().invoke(order -> seen.incrementAndGet()); // finding: nobody subscribes to the result of `invoke`, so it never runs
        return orders;
    }
}
