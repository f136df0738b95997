// A Completable has two outcomes and no value: here one of the two is looked at.
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;

class RxCompletable {
    void clear(Completable migration) {
        migration.subscribe(() -> System.out.println("migrated")); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
