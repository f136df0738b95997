// What is waited for is another component's work, which has no other way to be asked for.
// uses: mutiny
import io.smallrye.mutiny.Uni;
import java.time.Duration;

class SomebodyElsesWork {
    interface Prices {
        Uni<Integer> of(String order);
    }

    int total(Prices prices, String order) {
        return prices.of(order).await().atMost(Duration.ofSeconds(1));
    }
}
