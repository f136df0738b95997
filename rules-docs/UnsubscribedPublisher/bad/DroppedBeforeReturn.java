// The order is saved and answered; the entry in the journal, one line above, is never written.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class DroppedBeforeReturn {
    interface Shop {
        Mono<Void> journal(String entry);

        Mono<String> save(String order);
    }

    Mono<String> place(Shop shop, String order) {
        shop.journal("placed " + order); // finding: nobody subscribes to the result of `journal`, so it never runs
        return shop.save(order);
    }
}
