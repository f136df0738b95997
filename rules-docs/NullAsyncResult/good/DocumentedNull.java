// The method says that it may return null, in an annotation or in its comment.
// uses: jetbrains-annotations
import java.util.concurrent.CompletableFuture;
import org.jetbrains.annotations.Nullable;

class DocumentedNull {
    @Nullable
    CompletableFuture<String> annotated(boolean closed) {
        return closed ? null : CompletableFuture.completedFuture("open");
    }

    /** Gives the answer, or null when there is no question. */
    CompletableFuture<String> documented(String question) {
        if (question.isEmpty()) {
            return null;
        }
        return CompletableFuture.completedFuture("42");
    }
}
