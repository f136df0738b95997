// A `Uni<Void>` has an item, null: `map`, `chain` and `call` run on it.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniVoidHasAnItem {
    Uni<String> cancel(Uni<Void> delete, Uni<Void> mail) {
        return delete.call(none -> mail).map(none -> "cancelled");
    }
}
