// The session's deletion is nobody's business any more: `flatMap` has gone on.
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class RxInsideFlatMap {
    interface Sessions {
        Completable delete(String id);
    }

    Single<String> logOut(Single<String> session, Sessions sessions) {
        return session.map(id -> {
            sessions.delete(id).subscribe(); // finding: `subscribe` cuts this work off from the chain of `map`: its failure and cancellation are lost
            return "bye";
        });
    }
}
