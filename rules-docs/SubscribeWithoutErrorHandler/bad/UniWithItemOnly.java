// `with` takes one consumer or two; with one, a failed refresh is a line in a log that says nothing of the catalogue.
// uses: mutiny
import io.smallrye.mutiny.Uni;

class UniWithItemOnly {
    void refresh(Uni<String> catalogue) {
        catalogue.onItem().transform(String::strip)
                .subscribe().with(text -> System.out.println("new catalogue " + text)); // finding: `with` has no handler for a failure, so the code that started this never learns of it
    }
}
