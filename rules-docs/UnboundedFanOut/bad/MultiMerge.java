// `merge` without a number takes as many at once as the library pleases.
// uses: mutiny
// config: rule.UnboundedFanOut=warning
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

class MultiMerge {
    interface Prices {
        Uni<Integer> of(String order);
    }

    Multi<Integer> priced(Multi<String> orders, Prices prices) {
        return orders.onItem().transformToUniAndMerge(order -> prices.of(order)); // finding: `transformToUniAndMerge` has no limit of its own: it starts this for as many elements at once as come
    }
}
