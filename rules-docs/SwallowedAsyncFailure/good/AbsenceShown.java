// A failure becomes an empty `Optional`: who asks is told that there is no price.
// uses: jdk
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class AbsenceShown {
    CompletableFuture<Optional<Integer>> price(Supplier<CompletableFuture<Integer>> shop) {
        return shop.get().handle((price, failure) -> Optional.ofNullable(price));
    }
}
