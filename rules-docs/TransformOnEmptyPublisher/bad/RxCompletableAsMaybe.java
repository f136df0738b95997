// A Completable has no value; as a Maybe it is one that is always empty.
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;

class RxCompletableAsMaybe {
    Maybe<String> cancel(Completable delete) {
        return delete.toMaybe().map(done -> "cancelled"); // finding: `map` never calls its function: its source has no element
    }
}
