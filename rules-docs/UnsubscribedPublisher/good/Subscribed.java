// Subscribed, with a consumer for the failure: the work runs, and its failure is seen.
// asyncio: F1
// uses: reactor
import java.lang.System.Logger.Level;
import reactor.core.publisher.Mono;

class Subscribed {
    interface Orders {
        Mono<String> save(String order);
    }

    void place(Orders orders, String order) {
        orders.save(order)
                .subscribe(
                        id -> System.getLogger("orders").log(Level.INFO, "saved " + id),
                        failure -> System.getLogger("orders").log(Level.ERROR, "not saved", failure));
    }
}
