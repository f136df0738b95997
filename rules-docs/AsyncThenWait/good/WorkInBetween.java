// Something else is done before the wait: that is what the other thread is for.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class WorkInBetween {
    int total(String order, String voucher) {
        CompletableFuture<Integer> price = CompletableFuture.supplyAsync(order::length).orTimeout(1, TimeUnit.SECONDS);
        int discount = voucher.length();
        return price.join() - discount;
    }
}
