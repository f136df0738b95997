// The item of a `Uni<Void>` is always null, so there is never one that is not.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniVoidNotNull {
    Uni<String> cancel(Uni<Void> delete) {
        return delete.onItem().ifNotNull().transform(done -> "cancelled"); // finding: `transform` never calls its function: its source has no element
    }
}
