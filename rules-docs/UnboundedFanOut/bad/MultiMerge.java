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
        return orders.onItem().transformToUniAndMerge(order -> prices.of(order)); // finding: `transformToUniAndMerge` starts this for every element at once, without a limit
    }
}
