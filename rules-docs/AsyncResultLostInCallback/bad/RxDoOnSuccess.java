// The Completable of the callback is thrown away by `doOnSuccess`: the session stays.
// asyncio: F1
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class RxDoOnSuccess {
    interface Sessions {
        Completable delete(String id);
    }

    Single<String> logOut(Sessions sessions, Single<String> id) {
        return id.doOnSuccess(known -> sessions.delete(known)); // finding: `doOnSuccess` throws away the publisher of `delete`, so it never runs
    }
}
