// The second Uni is chained, and the delay is a timer.
// asyncio: B1, B8
// uses: mutiny
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

class MutinyChained {
    interface Customers {
        Uni<String> nameOf(long id);
    }

    @NonBlocking
    Uni<String> greet(Customers customers, long id) {
        return customers.nameOf(id).onItem().delayIt().by(Duration.ofMillis(20)).map(name -> "Hello, " + name);
    }
}
