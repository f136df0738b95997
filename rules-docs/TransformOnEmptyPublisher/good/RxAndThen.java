// What is to come after a Completable hangs on its end.
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class RxAndThen {
    Single<String> cancel(Completable delete) {
        return delete.andThen(Single.just("cancelled"));
    }

    Single<String> withValue(Completable delete) {
        return delete.toSingleDefault("deleted").map(String::toUpperCase);
    }
}
