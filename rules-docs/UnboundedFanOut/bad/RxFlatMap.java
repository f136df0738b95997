// An Observable has no backpressure: `flatMap` subscribes to all of them at once.
// uses: rxjava3
// config: rule.UnboundedFanOut=warning
import io.reactivex.rxjava3.core.Observable;

class RxFlatMap {
    interface Prices {
        Observable<Integer> of(String order);
    }

    Observable<Integer> priced(Observable<String> orders, Prices prices) {
        return orders.flatMap(order -> prices.of(order)); // finding: `flatMap` starts this for every element at once, without a limit
    }
}
