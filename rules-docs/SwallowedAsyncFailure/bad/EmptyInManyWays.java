// All of these say "nothing there", and none says that it failed.
// uses: jdk, mutiny
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class EmptyInManyWays {
    CompletableFuture<List<String>> created(CompletableFuture<List<String>> names) {
        return names.exceptionally(failure -> new ArrayList<>()); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    CompletableFuture<List<String>> collected(CompletableFuture<List<String>> names) {
        return names.exceptionally(failure -> Stream.<String>empty().toList()); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }

    Uni<String> supplied(Uni<String> name) {
        return name.onFailure().recoverWithItem(() -> ""); // finding: `recoverWithItem` makes every failure look like success, and nobody sees it
    }
}
