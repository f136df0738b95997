// `subscribe` starts the work; `blockingAwait` starts it and waits.
// asyncio: F1
// uses: rxjava3
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.schedulers.Schedulers;

class RxSubscribed {
    private final CompositeDisposable running = new CompositeDisposable();

    void start(Observable<String> lines, Completable migration) {
        migration.blockingAwait();
        running.add(lines.subscribeOn(Schedulers.io()).subscribe(System.out::println, System.err::println));
    }
}
