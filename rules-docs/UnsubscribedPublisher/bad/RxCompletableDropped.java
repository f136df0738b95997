// A Completable has no value to miss, so nobody notices that it was never subscribed to.
// asyncio: F1
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;

class RxCompletableDropped {
    interface Sessions {
        Completable delete(String id);
    }

    void logOut(Sessions sessions, String id) {
        sessions.delete(id); // finding: nobody subscribes to the result of `delete`, so it never runs
    }
}
