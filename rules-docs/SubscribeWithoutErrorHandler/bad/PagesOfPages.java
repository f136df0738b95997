// The method that makes the chain calls itself, and nowhere on the way is a failure handled.
// uses: reactor
import reactor.core.publisher.Mono;

class PagesOfPages {
    interface Store {
        Mono<String> page(int number);
    }

    private static Mono<String> last(Store store, int left) {
        if (left == 0) {
            return store.page(0);
        }
        return last(store, left - 1);
    }

    void warmUp(Store store) {
        last(store, 3).subscribe(); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
