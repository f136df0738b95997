// The consumer waits on the event loop for a reply that needs the event loop to arrive: a deadlock.
// asyncio: B8
// uses: vertx
import io.vertx.core.eventbus.EventBus;

class JoinInVertxConsumer {
    void start(EventBus bus) {
        bus.<String>consumer("orders.place", order -> {
            Object stock = bus.request("stock.check", order.body())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join(); // finding: `CompletableFuture.join` blocks a Vert.x event loop
            order.reply(stock);
        });
    }
}
