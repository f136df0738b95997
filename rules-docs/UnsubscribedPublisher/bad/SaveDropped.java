// A Mono is a plan. Nobody subscribes to this one, so the order is never saved, and nothing fails.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class SaveDropped {
    interface Orders {
        Mono<String> save(String order);
    }

    private final Orders orders;

    SaveDropped(Orders orders) {
        this.orders = orders;
    }

    void place(String order) {
        orders.save(order); // finding: nobody subscribes to the result of `save`, so it never runs
    //         ^^^^
    }
}
