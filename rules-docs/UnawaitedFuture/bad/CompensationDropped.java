// The refund runs because something already failed; when the refund fails too, no one hears of it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CompensationDropped {
    void checkOut(String order) {
        try {
            ship(order);
        } catch (IllegalStateException outOfStock) {
            refund(order); // finding: nobody awaits the result of `refund`, so its failure is lost
        }
    }

    private void ship(String order) {
        throw new IllegalStateException("out of stock: " + order);
    }

    private CompletableFuture<String> refund(String order) {
        return CompletableFuture.supplyAsync(() -> "refunded " + order);
    }
}
