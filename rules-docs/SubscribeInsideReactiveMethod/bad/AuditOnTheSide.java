// The order is confirmed while its audit entry is still being written, or has failed, or was never asked for.
// uses: reactor
import reactor.core.publisher.Mono;

class AuditOnTheSide {
    interface Orders {
        Mono<String> save(String order);
    }

    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<String> place(Orders orders, Audit audit, String order) {
        audit.write("placed " + order).subscribe(); // finding: `subscribe` cuts this work off from the chain of `place`: its failure and cancellation are lost
        return orders.save(order);
    }
}
