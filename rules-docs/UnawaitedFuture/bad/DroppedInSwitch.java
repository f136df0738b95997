// An arrow of a switch statement drops its value like any other statement.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class DroppedInSwitch {
    enum State {
        PAID,
        SHIPPED
    }

    void changed(String order, State state) {
        switch (state) {
            case PAID -> sendReceipt(order); // finding: nobody awaits the result of `sendReceipt`, so its failure is lost
            case SHIPPED -> System.out.println("shipped " + order);
        }
    }

    private CompletableFuture<Void> sendReceipt(String order) {
        return CompletableFuture.runAsync(() -> order.strip());
    }
}
