// `with` has a consumer for the failure, or `onFailure` has dealt with it before.
// uses: mutiny
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

class UniBothOutcomes {
    void both(Uni<String> name, Multi<String> lines) {
        name.subscribe().with(System.out::println, Throwable::printStackTrace);
        name.onFailure().invoke(failure -> System.err.println(failure)).subscribe().with(System.out::println);
        lines.onFailure().recoverWithItem(failure -> "failed: " + failure).subscribe().with(System.out::println);
    }
}
