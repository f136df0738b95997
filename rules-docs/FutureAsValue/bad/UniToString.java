// `toString` is there for every object, and says for a Uni which class it is.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniToString {
    String label(Uni<Integer> price) {
        return price.onItem().transform(cents -> cents / 100.0).toString(); // finding: the text shows the `Uni` itself, not its value
    }
}
