// Methods that call themselves, and none looks at the failure, or at the missing value.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepsCallThemselves {
    interface Store {
        CompletableFuture<String> page(int number);
    }

    private CompletableFuture<String> last(Store store, int left) {
        if (left == 0) {
            return store.page(0);
        }
        return last(store, left - 1);
    }

    CompletableFuture<String> page(Store store) {
        return last(store, 3).exceptionally(failure -> null); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    CompletableFuture<String> title(CompletableFuture<String> page) {
        return page.exceptionally(failure -> null).thenApply(text -> stripped(text)); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    private String stripped(String text) {
        if (text.startsWith("#")) {
            return stripped(text);
        }
        return text;
    }
}
