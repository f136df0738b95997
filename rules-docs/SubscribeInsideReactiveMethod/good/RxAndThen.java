// `andThen` and `call` make the second step part of the first one's chain.
// uses: rxjava3, mutiny
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;

class RxAndThen {
    Single<String> logOut(Completable delete) {
        return delete.andThen(Single.just("bye"));
    }

    Uni<String> register(Uni<String> address, Uni<Void> mail) {
        return address.call(to -> mail);
    }
}
