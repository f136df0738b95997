// Each answer says something: a name to show, another source, a value that the step before made of the failure.
// uses: jdk, mutiny
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class AnswersSomething {
    CompletableFuture<List<String>> names(CompletableFuture<List<String>> names) {
        return names.exceptionally(failure -> List.of("guest"));
    }

    Uni<String> supplied(Uni<String> name) {
        return name.onFailure().recoverWithItem(() -> "guest");
    }

    CompletableFuture<Integer> length(CompletableFuture<String> text) {
        return text.exceptionally(failure -> failure.getMessage()).handle((found, failure) -> found.length());
    }
}
