// The second request needs what the first one brought, or what was made of it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class SecondNeedsFirst {
    interface Shop {
        CompletableFuture<Long> findCustomer(String mail);

        CompletableFuture<Integer> countOrders(long customer);

        CompletableFuture<String> findRegion(String text);
    }

    int orders(Shop shop, String mail) {
        long customer = shop.findCustomer(mail).orTimeout(1, TimeUnit.SECONDS).join();
        return shop.countOrders(customer).orTimeout(1, TimeUnit.SECONDS).join();
    }

    String region(Shop shop, String mail) {
        StringBuilder text = new StringBuilder();
        text.append(shop.findCustomer(mail).orTimeout(1, TimeUnit.SECONDS).join());
        return shop.findRegion(text.toString()).orTimeout(1, TimeUnit.SECONDS).join();
    }
}
