// The coupon is redeemed beside the order: it stays redeemed when the order fails.
// uses: reactor
import java.util.Optional;
import reactor.core.publisher.Mono;

class OptionalInMap {
    interface Shop {
        Mono<Void> redeem(String coupon);
    }

    Mono<Integer> order(Mono<Integer> price, Optional<String> coupon, Shop shop) {
        return price.map(cents -> {
            coupon.ifPresent(code -> shop.redeem(code).subscribe()); // finding: `subscribe` cuts this work off from the chain of `map`: its failure and cancellation are lost
            return cents - 100;
        });
    }
}
