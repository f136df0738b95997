// `ignoreElement` throws away what `map` gives: the Completable that would delete the session.
// asyncio: F5
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class RxMapOfCompletable {
    interface Sessions {
        Completable delete(String id);
    }

    Completable logOut(Sessions sessions, Single<String> id) {
        return id.map(known -> sessions.delete(known)).ignoreElement(); // finding: `map` gives a `Completable` in a `Single`, and nobody subscribes to the inner one
    }
}
