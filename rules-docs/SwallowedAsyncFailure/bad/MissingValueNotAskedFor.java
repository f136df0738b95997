// The next step takes what comes: it fails on the missing value, far away from the cause, or makes a text of it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class MissingValueNotAskedFor {
    private String title;

    CompletableFuture<Integer> length(CompletableFuture<String> text) {
        return text.exceptionally(failure -> null).thenApply(found -> found.length()); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    CompletableFuture<String> page(CompletableFuture<String> text) {
        return text.exceptionally(failure -> null) // finding: `exceptionally` makes every failure look like success, and nobody sees it
                .thenApply(found -> title == null ? found : title + found);
    }

    CompletableFuture<String> shout(CompletableFuture<String> text) {
        return text.exceptionally(failure -> null).thenApply(this::louder); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    private String louder(String text) {
        return text + "!";
    }
}
