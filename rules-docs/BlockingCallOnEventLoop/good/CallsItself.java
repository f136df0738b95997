// Methods that call themselves say nothing of the thread: a pool that is passed down, pages of pages.
// uses: reactor
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

class CallsItself {
    interface Store {
        Mono<String> page(int number);

        Executor workers();
    }

    private static Executor pool(Store store, int left) {
        if (left == 0) {
            return store.workers();
        }
        return pool(store, left - 1);
    }

    private static Mono<String> last(Store store, int left) {
        if (left == 0) {
            return store.page(0);
        }
        return last(store, left - 1);
    }

    private static String slow(String text) {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text;
    }

    void warmUp(Store store) {
        pool(store, 3).execute(() -> System.out.println(slow("warm")));
    }

    Mono<String> page(Store store) {
        return last(store, 3).map(CallsItself::slow);
    }
}
