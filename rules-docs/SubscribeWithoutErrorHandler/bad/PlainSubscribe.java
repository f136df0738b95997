// The order is saved, or it is not: whoever placed it is told the same in both cases.
// asyncio: E7
// uses: reactor
import reactor.core.publisher.Mono;

class PlainSubscribe {
    interface Orders {
        Mono<String> save(String order);
    }

    void place(Orders orders, String order) {
        orders.save(order).subscribe(); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
